import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { ok, type Result } from '@/lib/domain/result';
import type { StoreProblem } from '@/lib/store/problem';
import { useSavedText } from './cited-field';

const LAST_DAY = 366;

/** The day that is written; null where it is none that a plan knows. */
const dayOf = (text: string): number | null => {
  const day = Number(text);
  return text.trim() !== '' && Number.isInteger(day) && day >= 0 && day <= LAST_DAY ? day : null;
};

interface DayFieldProps {
  /** Table, id and field: two fields with one place would show each other's words. */
  readonly place: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly keep: (day: number | undefined) => Promise<Result<unknown, StoreProblem>>;
  /** Said of what is no day. */
  readonly error: string;
  readonly field?: string;
}

/** A day of the plan, counted from the first at work; what is no day stays in the field, unsaved. */
export function DayField({ place, label, value, keep, error, field }: DayFieldProps) {
  const typed = useSavedText(place, value?.toString(), async (text) => {
    if (text === undefined) return keep(undefined);
    const day = dayOf(text);
    return day === null ? ok(null) : keep(day);
  });
  const wrong = typed.text.trim() !== '' && dayOf(typed.text) === null;
  return (
    <Field label={label} error={wrong ? error : undefined}>
      <TextInput
        compact
        inputMode="numeric"
        autoComplete="off"
        data-field={field}
        value={typed.text}
        onChange={({ currentTarget }) => typed.write(currentTarget.value)}
        onBlur={typed.leave}
      />
    </Field>
  );
}
