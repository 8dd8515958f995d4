import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { Select } from '@/components/ui/select';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';

interface PeopleSetProps {
  readonly label: string;
  /** The words that offer somebody else. */
  readonly add: string;
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly chosenIds: readonly string[];
  readonly onChange: (id: string, has: boolean) => void;
  /** What a route names to bring the focus here. */
  readonly field?: string | undefined;
}

/** Several of the people: who is chosen as chips, everybody else in one list. */
export function PeopleSet(props: PeopleSetProps) {
  const { label, add, people, chosenIds, onChange, field } = props;
  const chosen = people.filter(({ id }) => chosenIds.includes(id));
  const others = people.filter(({ id }) => !chosenIds.includes(id));
  return (
    <ChipRow label={label}>
      {chosen.map(({ id, name }) => (
        <Chip
          key={id}
          pressed
          title={i18n.t('people.takeOut', [name])}
          onClick={() => onChange(id, false)}
        >
          {name}
        </Chip>
      ))}
      {others.length > 0 && (
        <Select
          quiet
          aria-label={add}
          data-field={field}
          value=""
          onChange={({ currentTarget }) => onChange(currentTarget.value, true)}
        >
          <option value="">{add}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </ChipRow>
  );
}
