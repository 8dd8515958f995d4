import { AddLine } from '@/components/entry/add-line';
import { LINE_MAX } from '@/lib/domain/base';
import { inRank } from '@/lib/domain/in-rank';
import { i18n } from '@/lib/locales/i18n';
import { rankAtEnd } from '@/lib/store/commands/entries';
import { AxisScale } from './axis';
import { GoalRow } from './goal-row';
import styles from './plan-rows.module.css';
import { PlanTable } from './plan-table';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

/** What the person would hold themselves to; a line and Enter add one. */
export function GoalsList(sheet: Sheet) {
  const { proposal } = sheet;
  const { add } = useProposalEntries(proposal.id, 'goals');
  const goals = inRank(proposal.goals);
  // The one objective it answers is the goal's too, until somebody says otherwise.
  const [only, another] = proposal.objectiveIds;
  const objective = only !== undefined && another === undefined ? { objectiveId: only } : {};
  return (
    <div>
      {goals.length > 0 && (
        <div className={styles['columns']} aria-hidden="true">
          <span>{i18n.t('goals.goal')}</span>
          <span>{i18n.t('goals.moves')}</span>
          <AxisScale />
        </div>
      )}
      <ol className={styles['rows']}>
        {goals.map((goal, index) => (
          <GoalRow key={goal.id} sheet={sheet} goals={goals} index={index} goal={goal} />
        ))}
      </ol>
      <div data-field="goals">
        <AddLine
          compact
          draftKey={`add-goal-${proposal.id}`}
          label={i18n.t('goals.add')}
          hint={i18n.t('goals.addHint')}
          button={i18n.t('goals.addButton')}
          check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
          onAdd={(text) => add({ text, rank: rankAtEnd(goals), ...objective })}
        />
      </div>
      <PlanTable {...sheet} />
    </div>
  );
}
