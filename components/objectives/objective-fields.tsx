import { RoundSelect } from '@/components/company/round-select';
import { PeopleSet } from '@/components/people/people-set';
import { Fact } from '@/components/research/fact';
import { useDelete, useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import type { Objective } from '@/lib/domain/objective';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useEvidenceOf } from '@/lib/react/use-published';
import { edit } from '@/lib/store/commands/edit';
import { setMember } from '@/lib/store/commands/entries';
import { AddObstacle } from './add-goal';
import styles from './objectives.module.css';

interface ObjectiveFieldsProps {
  readonly plan: Plan;
  readonly objective: Objective;
}

const STATES = ['currentState', 'targetState'] as const;
const MEASURES = ['metric', 'horizon'] as const;

function Measured({ objective }: Pick<ObjectiveFieldsProps, 'objective'>) {
  const store = useStore();
  const { id } = objective;
  return (
    <div className={styles['pairs']}>
      {[...STATES, ...MEASURES].map((field) => (
        <TypedField
          key={field}
          multiline={field !== 'metric' && field !== 'horizon'}
          place={`objectives-${id}-${field}`}
          field={field}
          value={objective[field]}
          label={i18n.t(`objectives.${field}`)}
          keep={(text) => edit(store, 'objectives', id, field, text)}
          of={{ table: 'objectives', id, field }}
        />
      ))}
    </div>
  );
}

/** All there is to say about an objective. */
export function ObjectiveFields({ plan, objective }: ObjectiveFieldsProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const evidence = useEvidenceOf(plan, objective.id);
  const { id, text, statedByIds, roundId } = objective;
  return (
    <>
      <Measured objective={objective} />
      <PeopleSet
        label={i18n.t('objectives.saidBy')}
        add={i18n.t('objectives.addWho')}
        field="statedByIds"
        people={plan.people}
        chosenIds={statedByIds}
        onChange={(person, has) =>
          void save(
            setMember(store, { table: 'objectives', id, field: 'statedByIds' }, person, has),
          )
        }
      />
      <div className={styles['pairs']}>
        <RoundSelect
          label={i18n.t('objectives.saidIn')}
          rounds={plan.rounds}
          value={roundId}
          onChange={(round) => void save(edit(store, 'objectives', id, 'roundId', round))}
        />
      </div>
      {evidence.map((research) => (
        <Fact key={research.finding.id} research={research} />
      ))}
      <div data-field="obstacle">
        <AddObstacle plan={plan} objectiveId={id} />
      </div>
      <div>
        <Button
          size="s"
          icon="trash"
          onClick={() => void remove({ table: 'objectives', id }, text)}
        >
          {i18n.t('objectives.delete')}
        </Button>
      </div>
    </>
  );
}
