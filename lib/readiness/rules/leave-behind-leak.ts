import { onProposal } from '../places';
import { weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** Something that was to be kept is about to be left behind. Judged while a leave-behind is made. */
export const leaveBehindLeak = defineRule({
  id: 'leave-behind-leak',
  code: 'R37',
  severity: ['blocker'],
  minutes: 0,
  words: ['leave-behind-leak'],
  about: 'proposal',
  subjects: ({ view, proposals }) =>
    (view.handingOver ?? []).flatMap(({ proposalId, block }) => {
      const proposal = proposals.get(proposalId);
      return proposal ? [{ id: `${proposalId}:${block}`, proposal, block }] : [];
    }),
  judge: ({ proposal, block }, ground) =>
    proposal.disclosure[block] !== 'keep'
      ? null
      : {
          words: 'leave-behind-leak',
          params: [proposal.title],
          weight: weightOfProposal(ground, proposal),
          fix: onProposal(proposal.id, `disclosure-${block}`),
        },
});
