import { type Ground, saysSomething } from './ground';
import { inView, onProposal } from './places';
import { isTellable, topProposalOf } from './plan-parts';

/** A story that shows that promises are kept, or that clients could rely on somebody. */
const SHOWS_TRUST = /^(reliab|client.?trust)/i;

const hasIntroduction = ({ plan }: Ground, wanted: 'colleague' | 'client'): boolean =>
  plan.introductions.some(({ audience }) => audience === wanted);

const onTop = (ground: Ground, field: string) => {
  const proposal = topProposalOf(ground) ?? ground.plan.proposals[0];
  return proposal ? onProposal(proposal.id, field) : inView(ground, 'proposals', 'new', 'add');
};

/** What each of the three key items cannot do without, and where it is put right. */
export const pillarNeeds = [
  {
    id: 'vision',
    pillar: 'vision',
    words: 'no-vision',
    isMet: ({ plan }: Ground) => plan.proposals.some(({ vision }) => saysSomething(vision)),
    fix: (ground: Ground) => onTop(ground, 'vision'),
  },
  {
    id: 'trust-colleague',
    pillar: 'trust',
    words: 'no-colleague',
    isMet: (ground: Ground) => hasIntroduction(ground, 'colleague'),
    fix: (ground: Ground) => inView(ground, 'trust', 'new', 'add-introduction'),
  },
  {
    id: 'trust-client',
    pillar: 'trust',
    words: 'no-client',
    isMet: (ground: Ground) => hasIntroduction(ground, 'client'),
    fix: (ground: Ground) => inView(ground, 'trust', 'new', 'add-introduction'),
  },
  {
    id: 'trust-proof',
    pillar: 'trust',
    words: 'no-reliability',
    isMet: ({ plan }: Ground) =>
      plan.accomplishments.some(
        (story) => isTellable(story) && story.tags.some((tag) => SHOWS_TRUST.test(tag)),
      ),
    fix: (ground: Ground) => inView(ground, 'stories', ground.plan.accomplishments[0]?.id, 'tags'),
  },
  {
    id: 'goals',
    pillar: 'goals',
    words: 'no-goals',
    isMet: ({ plan }: Ground) => plan.proposals.some(({ goals }) => goals.length > 0),
    fix: (ground: Ground) => onTop(ground, 'goals'),
  },
] as const;
