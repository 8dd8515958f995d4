import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { Company } from '@/lib/domain/company';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { placeInDepartment } from '@/lib/store/commands/edit-person';

interface PersonDepartmentProps {
  readonly person: Person;
  readonly company: Company | null;
}

/** The department somebody works in: one the company has, or a new one by its name. */
export function PersonDepartment({ person, company }: PersonDepartmentProps) {
  const store = useStore();
  const { save } = useSaving();
  const departments = company?.departments ?? [];
  const saved = departments.find(({ id }) => id === person.departmentId)?.name ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (name: string) => {
    setTyped(null);
    if (name.trim() !== saved) void save(placeInDepartment(store, person, name));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null) keep(typed);
      }}
      onBlur={() => typed !== null && keep(typed)}
    >
      <Field label={i18n.t('personMore.departmentId')} labelHidden>
        <Combobox
          compact
          options={departments.map(({ id, name }) => ({ id, label: name }))}
          selected={person.departmentId ?? null}
          onSelect={(id) => keep(departments.find((one) => one.id === id)?.name ?? '')}
          text={typed ?? saved}
          onTextChange={setTyped}
          listLabel={i18n.t('personMore.departmentId')}
          emptyText={i18n.t('personMoreHint.departmentId')}
        />
      </Field>
    </form>
  );
}
