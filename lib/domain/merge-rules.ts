import type { TableName } from './base';

/**
 * Prose that the person writes: two devices that edit one of these texts get both edits. All other
 * fields are one value, and what two devices made of it is shown as two.
 * An entry's field is named `list/field`.
 */
export const PROSE: { readonly [T in TableName]: readonly string[] } = {
  companies: ['oneLiner', 'note'],
  opportunities: ['pitch'],
  rounds: ['notes', 'nextStepsSaid'],
  people: ['tenureNote', 'trajectoryNote', 'commonGround'],
  participants: ['notes', 'openQuestion'],
  keyPoints: ['interpretation', 'quote', 'stance'],
  objectives: ['currentState', 'targetState'],
  obstacles: ['impact', 'alreadyTried'],
  accomplishments: ['situation', 'task', 'actions/text', 'result', 'reflection'],
  clips: ['note'],
  findings: ['ownWords'],
  proposals: [
    'opening',
    'vision',
    'approach',
    'differentiator',
    'risks',
    'steps/how',
    'steps/need',
    'goals/attainable',
  ],
  introductions: ['how', 'firstSentence', 'learn'],
  questions: ['why', 'answer'],
  links: ['note'],
  rehearsals: ['note'],
  cards: [],
};

/** What the extension notes by itself: where two devices differ, the later word counts and nobody is asked. */
export const QUIET: { readonly [T in TableName]?: readonly string[] | 'all' } = {
  people: ['levelSource', 'levelConf'],
  clips: [
    'url',
    'canonicalUrl',
    'origin',
    'title',
    'lang',
    'siteName',
    'selector',
    'kind',
    'article',
    'linksTo',
    'jsonPath',
    'headingPath',
    'capturedAt',
    'pageDate',
    'textHash',
    'lastSeenAt',
    'seenState',
    'seenNow',
    'heir',
    'answered',
  ],
  findings: ['confidence', 'reader', 'ruleId', 'dedupeKey', 'verifiedAt'],
  links: ['score', 'by'],
  cards: 'all',
};

/** Lists of words whose order and repeats are part of what they say: one value, no set of members. */
export const SEQUENCES: { readonly [T in TableName]?: readonly string[] } = {
  clips: ['headingPath'],
};
