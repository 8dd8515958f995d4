import { OpenRow } from '@/components/entry/open-row';
import { FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { InlineEdit } from '@/components/ui/inline-edit';
import type { Objective } from '@/lib/domain/objective';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { AnsweredBy } from './answered-by';
import { ObjectiveFields } from './objective-fields';
import { ObjectiveStanding } from './objective-standing';
import styles from './objectives.module.css';
import { ObstacleRow } from './obstacle-row';

interface ObjectiveRowProps {
  readonly plan: Plan;
  readonly objective: Objective;
  /** The objective or the obstacle that somebody came for. */
  readonly at: string | undefined;
}

/** Where they are and where they want to be, or what is to be asked for. */
function Journey({ objective, ask }: { objective: Objective; ask: (field: string) => void }) {
  const { currentState, targetState, metric, horizon } = objective;
  const beside = [metric, horizon].filter(Boolean).join(' · ');
  return (
    <p className={styles['journey']}>
      {currentState || (
        <Button variant="text" size="s" onClick={() => ask('currentState')}>
          {i18n.t('objectives.askNow')}
        </Button>
      )}{' '}
      <span className="text-3" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">{i18n.t('objectives.becomes')}</span>{' '}
      {targetState || (
        <Button variant="text" size="s" onClick={() => ask('targetState')}>
          {i18n.t('objectives.askTarget')}
        </Button>
      )}{' '}
      {beside && <span className="text-3">{beside}</span>}
    </p>
  );
}

/** One objective with what is in its way and what answers it. */
export function ObjectiveRow({ plan, objective, at }: ObjectiveRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text } = objective;
  const obstacles = plan.obstacles.filter(({ objectiveIds }) => objectiveIds.includes(id));
  return (
    <li className={styles['objective']}>
      <OpenRow
        label={i18n.t('objectives.more', [text])}
        wanted={at === id}
        line={(ask) => (
          <>
            <InlineEdit
              as="h2"
              value={text}
              required
              className="title"
              label={i18n.t('objectives.text')}
              editLabel={i18n.t('objectives.edit', [text])}
              onSave={(value) => void save(edit(store, 'objectives', id, 'text', value))}
            />
            <FieldMark table="objectives" id={id} field="text" isTitle />
            <Journey objective={objective} ask={ask} />
            <ObjectiveStanding plan={plan} objective={objective} ask={ask} />
            <AnsweredBy plan={plan} table="objectives" id={id} text={text} wanted={at === id} />
            {obstacles.length === 0 && (
              <Button variant="text" size="s" onClick={() => ask('obstacle')}>
                {i18n.t('objectives.askObstacle')}
              </Button>
            )}
          </>
        )}
      >
        <ObjectiveFields plan={plan} objective={objective} />
      </OpenRow>
      {obstacles.length > 0 && (
        <ul className={styles['obstacles']} aria-label={i18n.t('objectives.inTheWay', [text])}>
          {obstacles.map((obstacle) => (
            <ObstacleRow key={obstacle.id} plan={plan} obstacle={obstacle} at={at} />
          ))}
        </ul>
      )}
    </li>
  );
}
