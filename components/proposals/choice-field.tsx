import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Result } from '@/lib/domain/result';
import type { StoreProblem } from '@/lib/store/problem';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly keep: (id: string | undefined) => Promise<Result<unknown, StoreProblem>>;
  readonly field?: string;
}

/** One of a few, or nobody yet; saved as it is chosen. */
export function ChoiceField({ label, none, choices, value = '', keep, field }: ChoiceFieldProps) {
  const { save } = useSaving();
  return (
    <Field label={label}>
      <Select
        compact
        data-field={field}
        value={choices.some(({ id }) => id === value) ? value : ''}
        onChange={({ currentTarget }) => void save(keep(currentTarget.value || undefined))}
      >
        <option value="">{none}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
