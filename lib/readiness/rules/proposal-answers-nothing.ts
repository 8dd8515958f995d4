import { onProposal } from '../places';
import { draftedOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

export const proposalAnswersNothing = defineRule({
  id: 'proposal-answers-nothing',
  code: 'R23',
  severity: ['warning'],
  minutes: 1,
  words: ['proposal-answers-nothing'],
  about: 'proposal',
  subjects: draftedOf,
  judge: (proposal, ground) =>
    proposal.objectiveIds.length > 0 || proposal.obstacleIds.length > 0
      ? null
      : {
          words: 'proposal-answers-nothing',
          params: [proposal.title],
          weight: weightOfProposal(ground, proposal),
          fix: onProposal(proposal.id, 'objectives'),
        },
});
