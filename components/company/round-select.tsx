import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { i18n } from '@/lib/locales/i18n';

interface RoundSelectProps {
  readonly label: string;
  readonly rounds: readonly Pick<InterviewRound, 'id' | 'ordinal'>[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** One of the interviews, or none that is known. */
export function RoundSelect({ label, rounds, value, onChange }: RoundSelectProps) {
  const isKnown = rounds.some(({ id }) => id === value);
  return (
    <Field label={label}>
      <Select
        compact
        value={isKnown ? value : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{i18n.t('round.unsaid')}</option>
        {rounds.map(({ id, ordinal }) => (
          <option key={id} value={id}>
            {i18n.t('round.number', [ordinal])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
