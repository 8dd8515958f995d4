import { pillarNeeds } from '../pillar-needs';
import { defineRule } from './define-rule';

/** Vision, trust and goals: each must be there somewhere in the plan. */
export const pillarEmpty = defineRule({
  id: 'pillar-empty',
  code: 'R26',
  severity: ['blocker'],
  minutes: 6,
  words: ['no-vision', 'no-colleague', 'no-client', 'no-reliability', 'no-goals'],
  about: 'pillar',
  subjects: ({ plan }) => (plan.proposals.length > 0 ? pillarNeeds : []),
  judge: ({ words, isMet, fix }, ground) => (isMet(ground) ? null : { words, fix: fix(ground) }),
});
