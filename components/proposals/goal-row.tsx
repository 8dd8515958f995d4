import type { KeyboardEvent } from 'react';
import { OpenRow } from '@/components/entry/open-row';
import { pointOfGoal } from '@/lib/domain/plan-axis';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { Axis } from './axis';
import { EntryActs } from './entry-acts';
import { GoalFields } from './goal-fields';
import styles from './plan-rows.module.css';
import { landsOn, type Sheet } from './sheet';
import { SmartLetters } from './smart-letters';
import { useProposalEntries } from './use-proposal-entries';

type Goal = Proposal['goals'][number];

interface GoalRowProps {
  readonly sheet: Sheet;
  readonly goals: readonly Goal[];
  readonly index: number;
  readonly goal: Goal;
}

const fromTo = ({ baseline, target }: Goal): string | null =>
  baseline || target ? i18n.t('goals.fromTo', [baseline || '…', target || '…']) : null;

function Moves({
  sheet: { plan },
  goal,
  ask,
}: Omit<GoalRowProps, 'goals' | 'index'> & {
  readonly ask: (field: string) => void;
}) {
  const owner = plan.people.find(({ id }) => id === goal.coOwnerId);
  return (
    <div className="small text-2">
      {goal.revenue ? (
        <p>{i18n.t(`effect.${goal.revenue.effect}`)}</p>
      ) : (
        <button
          type="button"
          className={`${styles['missing']} ${styles['unpicked']}`}
          onClick={() => ask(`revenue-${goal.id}`)}
        >
          {i18n.t('goals.pickRevenue')}
        </button>
      )}
      {owner && <p>{i18n.t('goals.withOwner', [owner.name])}</p>}
      <p className="text-3 num">
        {goal.dueDay === undefined ? i18n.t('goals.noDay') : i18n.t('goals.byDay', [goal.dueDay])}
      </p>
    </div>
  );
}

/** One goal as a line, judged as it is typed; its fields one press away. */
export function GoalRow({ sheet, goals, index, goal }: GoalRowProps) {
  const { move, remove } = useProposalEntries(sheet.proposal.id, 'goals');
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(goal.id, goals, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles['entry']} onKeyDown={press}>
      <OpenRow
        label={i18n.t('goals.more', [goal.text])}
        wanted={landsOn(sheet.landing, goal.id)}
        line={(ask) => (
          <div className={styles['row']}>
            <div>
              <p className={styles['name']}>{goal.text}</p>
              {fromTo(goal) && <p className="text-2">{fromTo(goal)}</p>}
              <SmartLetters goal={goal} />
            </div>
            <Moves sheet={sheet} goal={goal} ask={ask} />
            <Axis span={pointOfGoal(goal)} shape="point" open={!goal.target} />
          </div>
        )}
      >
        <GoalFields sheet={sheet} goal={goal} />
        <EntryActs
          name={goal.text}
          first={index === 0}
          last={index === goals.length - 1}
          onMove={(by) => move(goal.id, goals, by)}
          onRemove={() => void remove(goal, goal.text)}
        />
      </OpenRow>
    </li>
  );
}
