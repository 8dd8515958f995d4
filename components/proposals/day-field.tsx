import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Result } from '@/lib/domain/result';
import type { StoreProblem } from '@/lib/store/problem';

const LAST_DAY = 366;

/** The day that is written; null where it is none that a plan knows. */
const dayOf = (text: string): number | null => {
  const day = Number(text);
  return Number.isInteger(day) && day >= 0 && day <= LAST_DAY ? day : null;
};

interface DayFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly keep: (day: number | undefined) => Promise<Result<unknown, StoreProblem>>;
  readonly error: string;
  readonly field?: string;
}

/** A day of the plan, counted from the first at work; saved as soon as it is one. */
export function DayField({ label, value, keep, error, field }: DayFieldProps) {
  const { save } = useSaving();
  const [typed, setTyped] = useState<string | null>(null);
  const write = (text: string) => {
    setTyped(text);
    const day = dayOf(text);
    if (text.trim() === '') void save(keep(undefined));
    else if (day !== null) void save(keep(day));
  };
  const wrong = typed !== null && typed.trim() !== '' && dayOf(typed) === null;
  return (
    <Field label={label} error={wrong ? error : undefined}>
      <TextInput
        compact
        inputMode="numeric"
        autoComplete="off"
        data-field={field}
        value={typed ?? value ?? ''}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
    </Field>
  );
}
