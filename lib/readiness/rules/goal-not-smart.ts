import type { Proposal } from '@/lib/domain/proposal';
import { lintGoal } from '@/lib/domain/smart-lint';
import { onProposal } from '../places';
import { goalsOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** The first letter that fails, and its field; who shares it is judged for the plan as a whole. */
const flawOf = (goal: Proposal['goals'][number]) => {
  const { specific, measurable, timed, realistic } = lintGoal(goal);
  if (!specific) return { words: 'goal-vague', field: 'goal' } as const;
  if (!measurable) return { words: 'goal-unmeasured', field: 'target' } as const;
  if (!timed) return { words: 'goal-undated', field: 'due' } as const;
  return realistic ? null : ({ words: 'goal-unfounded', field: 'attainable' } as const);
};

/** Goals are clear and well defined, and it is said why they can be reached. */
export const goalNotSmart = defineRule({
  id: 'goal-not-smart',
  code: 'R45',
  severity: ['warning', 'hint'],
  minutes: 3,
  words: ['goal-vague', 'goal-unmeasured', 'goal-undated', 'goal-unfounded'],
  about: 'goal',
  subjects: goalsOf,
  judge: (goal, ground) => {
    const flaw = flawOf(goal);
    if (!flaw) return null;
    return {
      words: flaw.words,
      severity: flaw.words === 'goal-unfounded' ? 'hint' : 'warning',
      params: [goal.text],
      weight: weightOfProposal(ground, goal.proposal),
      fix: onProposal(goal.proposal.id, `${flaw.field}-${goal.id}`),
    };
  },
});
