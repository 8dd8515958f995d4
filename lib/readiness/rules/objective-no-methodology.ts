import { type Ground, heaviest, nameOf, saysSomething } from '../ground';
import { onProposal } from '../places';
import { defineRule } from './define-rule';

/** Who will ask how: the heaviest of those the objective matters to. */
const askerOf = (ground: Ground, ids: readonly string[]): string => {
  const [first] = [...ids].sort((a, b) => heaviest(ground, [b]) - heaviest(ground, [a]));
  return nameOf(ground, first);
};

/** Every objective needs a clear-cut methodology: a step that says how. */
export const objectiveNoMethodology = defineRule({
  id: 'objective-no-methodology',
  code: 'R21b',
  severity: ['blocker'],
  minutes: 8,
  words: ['objective-no-steps', 'objective-no-methodology'],
  about: 'objective',
  subjects: ({ plan, byObjective }) => plan.objectives.filter(({ id }) => byObjective.has(id)),
  judge: ({ id, text, statedByIds }, ground) => {
    const proposals = ground.byObjective.get(id) ?? [];
    const steps = proposals.flatMap((proposal) => proposal.steps);
    if (steps.some(({ how }) => saysSomething(how))) return null;
    const [first] = proposals;
    if (!first) return null;
    const people = [...statedByIds, ...first.audienceIds];
    const [step] = first.steps;
    return {
      words: step ? 'objective-no-methodology' : 'objective-no-steps',
      params: [first.title, text, askerOf(ground, people)],
      weight: heaviest(ground, people),
      fix: onProposal(first.id, step ? `how-${step.id}` : 'steps'),
    };
  },
});
