import { saysSomething } from '../ground';
import { onProposal } from '../places';
import { isTellable, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

/** A method nobody has used is talk; one story shows that it was walked. */
export const methodUnproven = defineRule({
  id: 'method-unproven',
  code: 'R48',
  severity: ['hint'],
  minutes: 2,
  words: ['method-unproven'],
  about: 'proposal',
  subjects: ({ plan }) =>
    plan.accomplishments.some(isTellable)
      ? plan.proposals.filter(({ steps }) => steps.some(({ how }) => saysSomething(how)))
      : [],
  judge: (proposal, ground) => {
    const { steps } = proposal;
    if (steps.some(({ precedentId }) => precedentId && ground.stories.has(precedentId)))
      return null;
    const step = steps.find(({ how }) => saysSomething(how));
    return {
      words: 'method-unproven',
      params: [proposal.title],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, `precedent-${step?.id ?? ''}`),
    };
  },
});
