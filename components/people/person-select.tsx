import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Person } from '@/lib/domain/person';

interface PersonSelectProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** The words for nobody. */
  readonly none: string;
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** What a route names to bring the focus here. */
  readonly field?: string | undefined;
}

/** One of the people, or nobody. */
export function PersonSelect(props: PersonSelectProps) {
  const { label, labelHidden, none, people, value, onChange, field } = props;
  const isKnown = people.some(({ id }) => id === value);
  return (
    <Field label={label} labelHidden={labelHidden}>
      <Select
        compact
        data-field={field}
        value={isKnown ? value : ''}
        choices={people}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
      </Select>
    </Field>
  );
}
