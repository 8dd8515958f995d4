import { onProposal } from '../places';
import { weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** Something is supposed, and nobody is asked and nothing looked up. */
export const assumptionOpen = defineRule({
  id: 'assumption-open',
  code: 'R28',
  severity: ['warning'],
  minutes: 2,
  words: ['assumption-open'],
  about: 'assumption',
  subjects: ({ plan }) =>
    plan.proposals.flatMap((proposal) => proposal.assumptions.map((one) => ({ ...one, proposal }))),
  judge: ({ id, text, state, questionId, findingId, proposal }, ground) => {
    const isPursued = questionId !== undefined || findingId !== undefined;
    if (state !== 'open' || isPursued) return null;
    return {
      words: 'assumption-open',
      params: [text, proposal.title],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, `assumption-${id}`),
    };
  },
});
