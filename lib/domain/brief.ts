import type { Accomplishment } from './accomplishment';
import { withoutCitations } from './citation';
import type { KeyPoint } from './key-point';
import { readOpening } from './opening';
import type { Plan } from './plan';
import type { Proposal } from './proposal';
import type { Question } from './question';

/** More is read and not glanced at, and they see it. */
export const BRIEF_LINES = 7;
export const CUE_WORDS = 10;
/** Ten long words are no glance either; and some languages write no spaces. */
const CUE_CHARACTERS = 80;

/** All there is to say to one person. */
export interface BriefParts {
  wants: readonly KeyPoint[];
  proposals: readonly Proposal[];
  stories: readonly Accomplishment[];
  questions: readonly Question[];
}

/** What a line is for, in the order in which the lines stand. */
export const BRIEF_SORTS = ['want', 'opening', 'proposal', 'story', 'question'] as const;
export type BriefSort = (typeof BRIEF_SORTS)[number];

export interface BriefLine {
  sort: BriefSort;
  /** Of the record it is of; an opening and its proposal have the same. */
  id: string;
  /** At most ten words. */
  cue: string;
}

export interface Brief {
  /** At most seven. */
  lines: BriefLine[];
  /** How many more there would have been. */
  left: number;
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** Short enough to be taken in at a glance. */
export const isCue = (text: string): boolean =>
  wordsOf(text).length <= CUE_WORDS && text.trim().length <= CUE_CHARACTERS;

const cut = (text: string): string => {
  const words = wordsOf(text)
    .slice(0, CUE_WORDS)
    .join(' ')
    .slice(0, CUE_CHARACTERS - 1);
  return `${words.replace(/[\s,;:.–-]+$/u, '')}…`;
};

/** The first that is short enough; where none is, the beginning of the first. Null: all are empty. */
const cueOf = (...texts: readonly (string | undefined)[]): string | null => {
  const said = texts.flatMap((text) => (text && text.trim() !== '' ? text.trim() : []));
  const [first] = said;
  return said.find(isCue) ?? (first === undefined ? null : cut(first));
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The question that an opening ends in: what comes before it is courtesy, and known by heart. */
const invitationOf = (opening: string): string | undefined => {
  const composed = readOpening(opening);
  if (composed) {
    const { wording, slots } = composed;
    const asks = wording.between.replace(/^[\s,.:]+/, '');
    return slots.idea === '' ? undefined : capital(`${asks}${slots.idea}${wording.after}`);
  }
  const [last = opening] = opening.match(/[^.!?…]+[.!?…]*\s*$/) ?? [];
  if (isCue(last)) return last;
  // "From my limited understanding, have you considered …?": from the comma on.
  const clause = last.slice(last.lastIndexOf(', ') + 1);
  return isCue(clause) && wordsOf(clause).length > 2 ? capital(clause.trim()) : last;
};

const KINDS: readonly KeyPoint['kind'][] = [
  'looking-for',
  'competency',
  'expectation',
  'concern',
  'curiosity',
];
const STATUSES: readonly KeyPoint['status'][] = ['confirmed', 'stated', 'inferred', 'assumed'];
const STAGES: readonly Proposal['stage'][] = ['presented', 'ready', 'drafting', 'idea'];

/** What they have said themselves first. Of equals the order stays as it is. */
const wantsInOrder = (wants: readonly KeyPoint[]): KeyPoint[] =>
  wants
    .filter(({ status }) => status !== 'contradicted')
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    );

const proposalsInOrder = (proposals: readonly Proposal[]): Proposal[] =>
  [...proposals].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));

const line = (sort: BriefSort, id: string, cue: string | null | undefined): BriefLine[] =>
  cue ? [{ sort, id, cue }] : [];

/** Every line there could be, by what it is for; of each sort what weighs most first. */
const linesOf = ({ wants, proposals, stories, questions }: BriefParts) => {
  const inOrder = proposalsInOrder(proposals);
  const opening = inOrder.find((one) => one.opening?.trim())?.opening;
  const opener = inOrder.find((one) => one.opening === opening);
  const asks = opening && cueOf(invitationOf(withoutCitations(opening)));
  return {
    want: wantsInOrder(wants).flatMap(({ id, text }) => line('want', id, cueOf(text))),
    opening: opener ? line('opening', opener.id, asks) : [],
    proposal: inOrder.flatMap(({ id, headline, title }) =>
      line('proposal', id, cueOf(headline && withoutCitations(headline), title)),
    ),
    story: stories.flatMap(({ id, cue, title }) => line('story', id, cueOf(cue, title))),
    question: questions.flatMap(({ id, text }) => line('question', id, cueOf(text))),
  };
};

/** What goes in first, sort by sort: one of each before the second of any; then as long as there is room. */
const TURNS: readonly BriefSort[] = [
  'want',
  'proposal',
  'question',
  'story',
  'opening',
  'question',
  'want',
];

/** What there is to say to one person, at a glance: at most seven lines of at most ten words. */
export const briefOf = (parts: BriefParts): Brief => {
  const lines = linesOf(parts);
  const waiting = BRIEF_SORTS.flatMap((sort) => lines[sort]);
  const chosen = new Set<BriefLine>();
  const take = (next: BriefLine | undefined) => {
    if (next && chosen.size < BRIEF_LINES) chosen.add(next);
  };
  for (const sort of TURNS) take(lines[sort].find((one) => !chosen.has(one)));
  for (const one of waiting) take(one);
  return {
    lines: waiting.filter((one) => chosen.has(one)),
    left: waiting.length - chosen.size,
  };
};

/** Stories that answer what somebody wants; a retired claim is none. */
const storiesFor = (plan: Plan, wants: readonly KeyPoint[]): Accomplishment[] => {
  const proofs = plan.links.filter(
    ({ from, to, state }) => from === 'accomplishment' && to === 'keyPoint' && state === 'accepted',
  );
  const ids = wantsInOrder(wants).flatMap(({ id }) =>
    proofs.filter(({ toId }) => toId === id).map(({ fromId }) => fromId),
  );
  return [...new Set(ids)].flatMap(
    (id) => plan.accomplishments.find((one) => one.id === id && one.defensible !== false) ?? [],
  );
};

/**
 * What a plan has for one person. Questions that were asked in `roundId` stay on the page, ticked;
 * those of other rounds are over.
 */
export const briefPartsFor = (plan: Plan, personId: string, roundId?: string): BriefParts => {
  const wants = plan.keyPoints.filter(
    (one) => one.personId === personId && one.direction === 'theirs',
  );
  const isOpen = ({ status, askedInRoundId }: Question): boolean =>
    status === 'planned' || (roundId !== undefined && askedInRoundId === roundId);
  return {
    wants: wantsInOrder(wants),
    proposals: proposalsInOrder(
      plan.proposals.filter(({ audienceIds }) => audienceIds.includes(personId)),
    ),
    stories: storiesFor(plan, wants),
    questions: plan.questions.filter((one) => one.personId === personId && isOpen(one)),
  };
};
