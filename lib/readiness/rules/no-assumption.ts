import { onProposal } from '../places';
import { draftedOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** A limited understanding always supposes something. */
export const noAssumption = defineRule({
  id: 'no-assumption',
  code: 'R28b',
  severity: ['hint'],
  minutes: 2,
  words: ['no-assumption'],
  about: 'proposal',
  subjects: draftedOf,
  judge: (proposal, ground) =>
    proposal.assumptions.length > 0
      ? null
      : {
          words: 'no-assumption',
          params: [proposal.title],
          weight: weightOfProposal(ground, proposal),
          fix: onProposal(proposal.id, 'assumptions'),
        },
});
