import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { Gutter } from '@/components/ui/gutter';
import { LINE_MAX } from '@/lib/domain/base';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addRecord } from '@/lib/store/commands/add-record';
import { KeyPointLine } from './key-point-line';

interface PersonWantsProps {
  readonly person: Person;
  readonly plan: Plan;
}

/** What somebody wants in this hire; one line adds another. */
export function PersonWants({ person, plan }: PersonWantsProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = async (text: string) => {
    const fields = { opportunityId: plan.role.id, personId: person.id, text };
    return (await save(addRecord(store, 'keyPoints', fields))) !== null;
  };
  return (
    <Gutter label={i18n.t('want.title')} level={2}>
      <ul>
        {plan.keyPoints
          .filter(({ personId }) => personId === person.id)
          .map((keyPoint) => (
            <KeyPointLine key={keyPoint.id} keyPoint={keyPoint} />
          ))}
      </ul>
      <div data-field="wants">
        <AddLine
          compact
          draftKey={`add-want-${plan.role.id}-${person.id}`}
          label={i18n.t('want.add', [person.name])}
          hint={i18n.t('want.addHint')}
          button={i18n.t('entry.add')}
          check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
          onAdd={add}
        />
      </div>
    </Gutter>
  );
}
