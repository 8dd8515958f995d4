import type { Proposal } from '@/lib/domain/proposal';
import { ids } from '../../../fixtures/example-plan/names';
import { all, type RuleCase, setAll, setEntry } from '../a-change';

const goalsOf = ({ goals }: Proposal) => goals;
const proofGoal = (
  fields: Parameters<typeof setEntry<'proposals', Proposal['goals'][number]>>[4],
) => setEntry('proposals', ids.proof, goalsOf, 'goal-spread', fields);

const noGoals = setAll('proposals', { goals: [] });

export const goalCases: readonly RuleCase[] = [
  {
    rule: 'goal-no-revenue-line',
    variants: [
      {
        words: 'goal-no-revenue-line',
        severity: 'warning',
        subject: 'goal-spread',
        weight: 13,
        raise: proofGoal({ revenue: undefined }),
        mend: proofGoal({
          revenue: { effect: 'cost', evidence: { type: 'objective', id: ids.abroad } },
        }),
      },
      {
        words: 'goal-no-revenue-evidence',
        severity: 'hint',
        subject: 'goal-spread',
        raise: proofGoal({ revenue: { effect: 'grow' } }),
        mend: proofGoal({
          revenue: { effect: 'grow', evidence: { type: 'objective', id: ids.abroad } },
        }),
      },
    ],
    quiet: noGoals,
  },
  {
    rule: 'goal-not-aligned',
    variants: [
      {
        words: 'goal-not-aligned',
        severity: 'warning',
        subject: 'goal-spread',
        // The objective was deleted since.
        raise: proofGoal({ objectiveId: 'gone' }),
        mend: proofGoal({ objectiveId: ids.abroad }),
      },
    ],
    quiet: noGoals,
  },
  {
    rule: 'goal-alone',
    variants: [
      {
        words: 'goal-alone',
        severity: 'warning',
        subject: ids.role,
        raise: all(
          proofGoal({ coOwnerId: ids.tunde }),
          setEntry('proposals', ids.ninetyDays, goalsOf, null, { coOwnerId: undefined }),
        ),
        mend: proofGoal({ coOwnerId: ids.sunniva }),
      },
    ],
    quiet: noGoals,
  },
  {
    rule: 'goal-not-smart',
    variants: [
      {
        words: 'goal-vague',
        severity: 'warning',
        subject: 'goal-spread',
        raise: proofGoal({ text: 'Improve trust', target: undefined }),
        mend: proofGoal({ text: 'Show a spread', target: '50 % of feeders' }),
      },
      {
        words: 'goal-unmeasured',
        severity: 'warning',
        subject: 'goal-spread',
        raise: proofGoal({ text: 'Show a tested spread', target: undefined }),
        mend: proofGoal({ target: '50 %' }),
      },
      {
        words: 'goal-undated',
        severity: 'warning',
        subject: 'goal-spread',
        raise: proofGoal({ dueDay: undefined }),
        mend: proofGoal({ dueDay: 90 }),
      },
      {
        words: 'goal-unfounded',
        severity: 'hint',
        subject: 'goal-spread',
        raise: proofGoal({ attainable: undefined }),
        mend: proofGoal({ attainable: 'It was done with trains.' }),
      },
    ],
    quiet: noGoals,
  },
];
