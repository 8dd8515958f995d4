import { onProposal } from '../places';
import { goalsOf, leads, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** No goal of the plan is shared with anybody who leads. */
export const goalAlone = defineRule({
  id: 'goal-alone',
  code: 'R44',
  severity: ['warning'],
  minutes: 2,
  words: ['goal-alone'],
  about: 'role',
  subjects: ({ plan }) => (plan.proposals.some(({ goals }) => goals.length > 0) ? [plan.role] : []),
  judge: (_, ground) => {
    const goals = goalsOf(ground);
    const [first] = goals;
    const owners = goals.flatMap(
      ({ coOwnerId }) => (coOwnerId && ground.people.get(coOwnerId)) || [],
    );
    if (!first || owners.some(leads)) return null;
    return {
      words: 'goal-alone',
      params: [first.text],
      weight: weightOfProposal(ground, first.proposal),
      fix: onProposal(first.proposal.id, `owner-${first.id}`),
    };
  },
});
