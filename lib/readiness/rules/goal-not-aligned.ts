import { onProposal } from '../places';
import { goalsOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

export const goalNotAligned = defineRule({
  id: 'goal-not-aligned',
  code: 'R43',
  severity: ['warning'],
  minutes: 1,
  words: ['goal-not-aligned'],
  about: 'goal',
  subjects: goalsOf,
  judge: ({ id, text, objectiveId, proposal }, ground) =>
    objectiveId !== undefined && ground.objectives.has(objectiveId)
      ? null
      : {
          words: 'goal-not-aligned',
          params: [text],
          weight: weightOfProposal(ground, proposal),
          fix: onProposal(proposal.id, `objective-${id}`),
        },
});
