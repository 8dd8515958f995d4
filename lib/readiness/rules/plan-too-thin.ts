import type { Proposal } from '@/lib/domain/proposal';
import { saysSomething } from '../ground';
import { onProposal } from '../places';
import { draftedOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

const FEWEST = 2;

/** What is thin, and the field that mends it. */
const thinnessOf = ({ steps }: Proposal) => {
  const [first] = steps;
  if (!first || steps.length < FEWEST) return { words: 'too-few-steps', field: 'steps' } as const;
  const vague = steps.find(({ how }) => !saysSomething(how));
  if (vague) return { words: 'step-without-how', field: `how-${vague.id}` } as const;
  const isShared = steps.some(({ who }) => who.some(({ personId }) => personId !== undefined));
  return isShared ? null : ({ words: 'plan-alone', field: `who-${first.id}` } as const);
};

/** Detail on how it is done, and with whom. */
export const planTooThin = defineRule({
  id: 'plan-too-thin',
  code: 'R25',
  severity: ['warning'],
  minutes: 5,
  words: ['too-few-steps', 'step-without-how', 'plan-alone'],
  about: 'proposal',
  subjects: draftedOf,
  judge: (proposal, ground) => {
    const thin = thinnessOf(proposal);
    if (!thin) return null;
    return {
      words: thin.words,
      params: [proposal.title],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, thin.field),
    };
  },
});
