import { saysSomething } from '../ground';
import { onProposal } from '../places';
import { topProposalOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** Why this person and not the next one. */
export const noDifference = defineRule({
  id: 'no-difference',
  code: 'R36',
  severity: ['hint'],
  minutes: 3,
  words: ['no-difference'],
  about: 'proposal',
  subjects: (ground) => {
    const top = topProposalOf(ground);
    return top && top.stage !== 'drafting' ? [top] : [];
  },
  judge: (proposal, ground) =>
    saysSomething(proposal.differentiator)
      ? null
      : {
          words: 'no-difference',
          params: [proposal.title],
          weight: weightOfProposal(ground, proposal),
          fix: onProposal(proposal.id, 'differentiator'),
        },
});
