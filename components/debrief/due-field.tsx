import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import { dayOfInput, inputOfDay } from './due-day';

interface DueFieldProps {
  /** What was promised, for those who cannot see where the field stands. */
  readonly promise: string;
  readonly dueAt: number | undefined;
  readonly onChange: (dueAt: number | undefined) => void;
}

/** The day by which something was promised. */
export function DueField({ promise, dueAt, onChange }: DueFieldProps) {
  return (
    <TextInput
      type="date"
      compact
      aria-label={i18n.t('debrief.due', [promise])}
      defaultValue={inputOfDay(dueAt)}
      key={inputOfDay(dueAt)}
      // A date half typed is none; only an emptied field takes the day away.
      onChange={({ currentTarget }) => {
        if (!currentTarget.validity.badInput) onChange(dayOfInput(currentTarget.value));
      }}
    />
  );
}
