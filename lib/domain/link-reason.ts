import type { FindingKind } from './finding';
import type { LinkSource, LinkTarget, ReasonCode } from './link';
import type { JobFunction } from './person';

/** What a link would start from, as far as its reason depends on it. */
export type LinkFrom =
  | { type: 'finding'; kind: FindingKind }
  | { type: Exclude<LinkSource, 'finding'> };

/** What it would lead to; a person's work tells whether they own what was found. */
export type LinkTo =
  | { type: 'person'; function: JobFunction }
  | { type: Exclude<LinkTarget, 'person'> };

interface KindReasons {
  person: ReasonCode;
  /** Whose work it is: for them the reason is `owns-it`. */
  owners: readonly JobFunction[];
  proposal: ReasonCode;
}

// No default claims that somebody said or shares something (`raised-it`, `common-ground`,
// `contradicts`): only the person at the keyboard can know.
const byKind = {
  mission: { person: 'opener', owners: [], proposal: 'supports' },
  vision: { person: 'opener', owners: [], proposal: 'supports' },
  values: { person: 'cares-about', owners: ['human-resources'], proposal: 'supports' },
  product: { person: 'cares-about', owners: ['product'], proposal: 'supports' },
  service: { person: 'cares-about', owners: ['operations'], proposal: 'supports' },
  leader: { person: 'ask-about', owners: [], proposal: 'other' },
  revenue: { person: 'cares-about', owners: ['finance', 'sales'], proposal: 'baseline' },
  financial: { person: 'cares-about', owners: ['finance'], proposal: 'baseline' },
  customer: { person: 'cares-about', owners: ['sales'], proposal: 'supports' },
  market: { person: 'cares-about', owners: ['marketing'], proposal: 'supports' },
  competitor: { person: 'cares-about', owners: [], proposal: 'risk' },
  project: { person: 'ask-about', owners: [], proposal: 'supports' },
  structure: { person: 'ask-about', owners: ['human-resources'], proposal: 'supports' },
  culture: { person: 'cares-about', owners: ['human-resources'], proposal: 'supports' },
  news: { person: 'opener', owners: [], proposal: 'supports' },
  technology: { person: 'cares-about', owners: ['technology'], proposal: 'supports' },
  'current-state': { person: 'ask-about', owners: [], proposal: 'baseline' },
  'target-state': { person: 'cares-about', owners: [], proposal: 'supports' },
  challenge: { person: 'ask-about', owners: [], proposal: 'supports' },
  other: { person: 'other', owners: [], proposal: 'other' },
} as const satisfies Record<FindingKind, KindReasons>;

const findingReason = (kind: FindingKind, to: LinkTo): ReasonCode => {
  const reasons: KindReasons = byKind[kind];
  switch (to.type) {
    case 'person':
      return reasons.owners.includes(to.function) ? 'owns-it' : reasons.person;
    // An objective is measured, a proposal is argued for: both start from the same facts.
    case 'proposal':
    case 'objective':
      return reasons.proposal;
    case 'introduction':
      return 'opener';
    case 'keyPoint':
    case 'obstacle':
      return 'supports';
  }
};

/** The reason a new link starts with; the person can pick another. */
export const defaultReason = (from: LinkFrom, to: LinkTo): ReasonCode => {
  switch (from.type) {
    case 'finding':
      return findingReason(from.kind, to);
    case 'accomplishment':
      return 'proves';
    case 'question':
      return 'ask-about';
    // What a clip says is not known, only that it was worth keeping.
    case 'clip':
      return to.type === 'person' ? 'other' : 'supports';
  }
};
