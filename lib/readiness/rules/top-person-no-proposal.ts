import { type Ground, heaviest } from '../ground';
import { inView, onProposal } from '../places';
import { draftedOf, isDrafted, topProposalOf } from '../plan-parts';
import { defineRule } from './define-rule';

/** A proposal that only lacks this listener, or else the place to begin one. */
const fixFor = (ground: Ground) => {
  const proposal = topProposalOf(ground);
  return proposal ? onProposal(proposal.id, 'audience') : inView(ground, 'proposals', 'new', 'add');
};

/** The higher up, the more to focus on: whoever weighs most needs a proposal of their own. */
export const topPersonNoProposal = defineRule({
  id: 'top-person-no-proposal',
  code: 'R20',
  severity: ['blocker'],
  minutes: 10,
  words: ['top-person-no-proposal', 'top-person-not-in-audience'],
  about: 'person',
  subjects: ({ attending }) => attending.slice(0, 1),
  judge: ({ id, name }, ground) =>
    ground.byAudience.get(id)?.some((proposal) => isDrafted(proposal))
      ? null
      : {
          words:
            draftedOf(ground).length > 0 ? 'top-person-not-in-audience' : 'top-person-no-proposal',
          params: [name],
          weight: heaviest(ground, [id]),
          fix: fixFor(ground),
        },
});
