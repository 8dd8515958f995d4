import { RoundSelect } from '@/components/company/round-select';
import { PeopleSet } from '@/components/people/people-set';
import { useDelete, useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { setMember } from '@/lib/store/commands/entries';
import styles from './objectives.module.css';

interface ObstacleFieldsProps {
  readonly plan: Plan;
  readonly obstacle: Obstacle;
}

/** Which objectives it stands in the way of. */
function InTheWayOf({ plan, obstacle }: ObstacleFieldsProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, objectiveIds } = obstacle;
  if (plan.objectives.length === 0) return null;
  return (
    <fieldset>
      <legend className="label">{i18n.t('obstacles.of')}</legend>
      {plan.objectives.map((objective) => (
        <Checkbox
          key={objective.id}
          label={objective.text}
          checked={objectiveIds.includes(objective.id)}
          onChange={({ currentTarget: { checked } }) =>
            void save(
              setMember(
                store,
                { table: 'obstacles', id, field: 'objectiveIds' },
                objective.id,
                checked,
              ),
            )
          }
        />
      ))}
    </fieldset>
  );
}

/** All there is to say about an obstacle. */
export function ObstacleFields({ plan, obstacle }: ObstacleFieldsProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { id, text, statedByIds, roundId } = obstacle;
  return (
    <>
      <div className={styles['pairs']}>
        {(['impact', 'alreadyTried'] as const).map((field) => (
          <TypedField
            key={field}
            multiline
            place={`obstacles-${id}-${field}`}
            field={field}
            value={obstacle[field]}
            label={i18n.t(`obstacles.${field}`)}
            keep={(words) => edit(store, 'obstacles', id, field, words)}
            of={{ table: 'obstacles', id, field }}
          />
        ))}
      </div>
      <PeopleSet
        label={i18n.t('objectives.saidBy')}
        add={i18n.t('objectives.addWho')}
        people={plan.people}
        chosenIds={statedByIds}
        onChange={(person, has) =>
          void save(setMember(store, { table: 'obstacles', id, field: 'statedByIds' }, person, has))
        }
      />
      <div className={styles['pairs']}>
        <RoundSelect
          label={i18n.t('objectives.saidIn')}
          rounds={plan.rounds}
          value={roundId}
          onChange={(round) => void save(edit(store, 'obstacles', id, 'roundId', round))}
        />
      </div>
      <InTheWayOf plan={plan} obstacle={obstacle} />
      <div>
        <Button size="s" icon="trash" onClick={() => void remove({ table: 'obstacles', id }, text)}>
          {i18n.t('obstacles.delete')}
        </Button>
      </div>
    </>
  );
}
