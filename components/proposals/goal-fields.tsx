import { TypedField } from '@/components/saving/typed-field';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { ChoiceField } from './choice-field';
import { CitedField } from './cited-field';
import { DayField } from './day-field';
import { GoalRevenue } from './goal-revenue';
import styles from './plan-rows.module.css';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

interface GoalFieldsProps {
  readonly sheet: Sheet;
  readonly goal: Proposal['goals'][number];
}

const LINES = ['metric', 'baseline', 'target', 'cadence'] as const;

/** What it serves, the revenue line it moves, and who carries it too. */
function GoalTies({ sheet, goal }: GoalFieldsProps) {
  const { plan, proposal } = sheet;
  const { change } = useProposalEntries(proposal.id, 'goals');
  return (
    <>
      <ChoiceField
        label={i18n.t('goals.objective')}
        none={i18n.t('goals.noObjective')}
        choices={plan.objectives.map(({ id, text }) => ({ id, name: text }))}
        value={goal.objectiveId}
        keep={(id) => change(goal.id, 'objectiveId', id)}
        field={`objective-${goal.id}`}
      />
      <GoalRevenue sheet={sheet} goal={goal} />
      <ChoiceField
        label={i18n.t('goals.owner')}
        none={i18n.t('goals.noOwner')}
        choices={plan.people}
        value={goal.coOwnerId}
        keep={(id) => change(goal.id, 'coOwnerId', id)}
        field={`owner-${goal.id}`}
      />
    </>
  );
}

/** All that a goal says: how it is measured, from where to where, by when, with whom, why it can be reached. */
export function GoalFields({ sheet, goal }: GoalFieldsProps) {
  const { proposal } = sheet;
  const { change } = useProposalEntries(proposal.id, 'goals');
  const place = (field: string) => `proposal ${proposal.id} goal ${goal.id} ${field}`;
  const line = (field: (typeof LINES)[number]) => (
    <TypedField
      place={place(field)}
      value={goal[field]}
      keep={(text) => change(goal.id, field, text)}
      of={{ table: 'proposals', id: proposal.id, field, entry: { list: 'goals', id: goal.id } }}
      label={i18n.t(`goals.${field}`)}
      field={`${field}-${goal.id}`}
    />
  );
  return (
    <>
      <TypedField
        required
        multiline
        place={place('text')}
        value={goal.text}
        keep={(text) => change(goal.id, 'text', text)}
        of={{
          ...{ table: 'proposals', id: proposal.id, field: 'text', isTitle: true },
          entry: { list: 'goals', id: goal.id },
        }}
        label={i18n.t('goals.goal')}
        field={`goal-${goal.id}`}
      />
      <div className={styles['fields']}>
        {line('metric')}
        {line('baseline')}
        {line('target')}
        <DayField
          place={place('dueDay')}
          label={i18n.t('goals.due')}
          error={i18n.t('proposal.dayWrong')}
          value={goal.dueDay}
          keep={(day) => change(goal.id, 'dueDay', day)}
          field={`due-${goal.id}`}
        />
        <GoalTies sheet={sheet} goal={goal} />
        {line('cadence')}
      </div>
      <CitedField
        place={place('attainable')}
        value={goal.attainable}
        keep={(text) => change(goal.id, 'attainable', text)}
        label={i18n.t('goals.attainable')}
        field={`attainable-${goal.id}`}
      />
    </>
  );
}
