import { onProposal } from '../places';
import { goalsOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

export const goalNoRevenueLine = defineRule({
  id: 'goal-no-revenue-line',
  code: 'R42',
  severity: ['warning', 'hint'],
  minutes: 2,
  words: ['goal-no-revenue-line', 'goal-no-revenue-evidence'],
  about: 'goal',
  subjects: goalsOf,
  judge: ({ id, text, revenue, proposal }, ground) => {
    if (revenue?.evidence) return null;
    return {
      words: revenue ? 'goal-no-revenue-evidence' : 'goal-no-revenue-line',
      severity: revenue ? 'hint' : 'warning',
      params: [text],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, revenue ? `evidence-${id}` : `revenue-${id}`),
    };
  },
});
