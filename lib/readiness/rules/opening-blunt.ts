import { lintOpening } from '@/lib/domain/opening-lint';
import { saysSomething } from '../ground';
import { onProposal } from '../places';
import { draftedOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

type Words = 'opening-missing' | 'opening-blunt' | 'opening-not-hedged' | 'opening-no-question';

const flawOf = (opening: string | undefined): { words: Words; said?: string } | null => {
  if (!saysSomething(opening)) return { words: 'opening-missing' };
  const { hedged, asks, blunt } = lintOpening(opening);
  const [first] = blunt;
  if (first !== undefined) return { words: 'opening-blunt', said: first };
  if (!hedged) return { words: 'opening-not-hedged' };
  return asks ? null : { words: 'opening-no-question' };
};

/** A proposal begins by saying how little one knows from outside, and asks instead of telling. */
export const openingBlunt = defineRule({
  id: 'opening-blunt',
  code: 'R24',
  severity: ['blocker', 'warning'],
  minutes: 2,
  words: ['opening-missing', 'opening-blunt', 'opening-not-hedged', 'opening-no-question'],
  about: 'proposal',
  subjects: draftedOf,
  judge: (proposal, ground) => {
    const flaw = flawOf(proposal.opening);
    if (!flaw) return null;
    return {
      words: flaw.words,
      severity: flaw.words === 'opening-missing' ? 'blocker' : 'warning',
      params: [proposal.title, flaw.said ?? ''],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, 'opening'),
    };
  },
});
