import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { parseNoteLine } from '@/lib/domain/note-line';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addRecord } from '@/lib/store/commands/add-record';

interface AddProps {
  readonly plan: Plan;
}

/** One line makes an objective: "Go-live in time, 14 weeks -> 6 weeks". */
export function AddObjective({ plan }: AddProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = async (line: string) => {
    const { text, currentState, targetState } = parseNoteLine('objective', line, store.now());
    const fields = {
      companyId: plan.company.id,
      opportunityId: plan.role.id,
      text,
      ...(currentState && { currentState }),
      ...(targetState && { targetState }),
    };
    return (await save(addRecord(store, 'objectives', fields))) !== null;
  };
  return (
    <div data-field="add-objective">
      <AddLine
        draftKey={`add-objective-${plan.role.id}`}
        label={i18n.t('objectives.add')}
        hint={i18n.t('objectives.addHint')}
        button={i18n.t('objectives.addButton')}
        onAdd={add}
      />
    </div>
  );
}

interface AddObstacleProps extends AddProps {
  /** What it stands in the way of, where that is known. */
  readonly objectiveId: string | undefined;
}

/** One line makes an obstacle. */
export function AddObstacle({ plan, objectiveId }: AddObstacleProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = async (text: string) => {
    const objectiveIds = objectiveId === undefined ? [] : [objectiveId];
    const fields = { opportunityId: plan.role.id, text, objectiveIds };
    return (await save(addRecord(store, 'obstacles', fields))) !== null;
  };
  return (
    <AddLine
      compact
      draftKey={`add-obstacle-${objectiveId ?? plan.role.id}`}
      label={i18n.t('obstacles.add')}
      hint={i18n.t('obstacles.addHint')}
      button={i18n.t('entry.add')}
      onAdd={add}
    />
  );
}
