import { foldText } from '../../lib/domain/fold.ts';
import type { PeerDocument } from './documents.ts';
import { type Random, seeded } from './random.ts';

export const QUERY_FORMS = ['beginning', 'words', 'with its company', 'misspelt'] as const;
export type QueryForm = (typeof QUERY_FORMS)[number];

export interface TypedQuery {
  form: QueryForm;
  /** As it is typed. */
  words: string;
  /** Every document in which all that was meant stands. */
  right: ReadonlySet<string>;
}

/** A question that half of everything answers asks nothing. */
const RIGHT_AT_MOST = 400;

interface Folded {
  id: string;
  name: readonly string[];
  all: readonly string[];
  context: readonly string[];
}

const partsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const foldDocument = ({ id, name, text, context }: PeerDocument): Folded => {
  const parts = { name: partsOf(name), context: partsOf(context) };
  return { id, ...parts, all: [...parts.name, ...partsOf(text), ...parts.context] };
};

/** One slip of the finger, never in the first letter. */
function misspell(random: Random, word: string): string {
  const at = 1 + random.below(word.length - 2);
  const rest = word.slice(at + 1);
  const letter = word.charAt(at);
  const slips = [
    word.slice(0, at) + rest,
    word.slice(0, at) + letter + letter + rest,
    `${word.slice(0, at)}${random.pick('aeinrst'.split(''))}${rest}`,
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
  ];
  const slip = random.pick(slips);
  return slip === word ? word.slice(0, at) + rest : slip;
}

const longWords = (words: readonly string[], from: number): string[] => [
  ...new Set(words.filter((word) => word.length >= from && /^[a-z]+$/.test(word))),
];

interface Draft {
  words: string;
  meant: string[];
}

const forms: Record<QueryForm, (random: Random, folded: Folded) => Draft | null> = {
  beginning: (random, { name }) => {
    const [word] = longWords(name, 5);
    if (!word) return null;
    const typed = word.slice(0, 3 + random.below(word.length - 3));
    return { words: typed, meant: [typed] };
  },
  words: (random, { all }) => {
    const [first, second] = longWords(all, 4).slice(random.below(4));
    if (!first || !second) return null;
    const end = second.slice(0, Math.max(3, second.length - random.below(3)));
    return { words: `${first} ${end}`, meant: [first, end] };
  },
  'with its company': (random, { all, context }) => {
    const [company] = longWords(context, 4).slice(-2);
    const own = longWords(all, 5).filter((word) => !context.includes(word));
    if (!company || own.length === 0) return null;
    const word = random.pick(own);
    return { words: `${company} ${word}`, meant: [company, word] };
  },
  misspelt: (random, { all }) => {
    const words = longWords(all, 5);
    if (words.length < 2) return null;
    const [word, other] = [random.pick(words), random.pick(words)];
    const alone = word.length >= 9 || word === other;
    return {
      words: alone ? misspell(random, word) : `${other} ${misspell(random, word)}`,
      meant: alone ? [word] : [other, word],
    };
  },
};

const isRight = ({ all }: Folded, meant: readonly string[]): boolean =>
  meant.every((word) => all.some((one) => one.startsWith(word)));

/** So many questions of each form, with all right answers, found by looking at every document. */
export function makeQueries(documents: readonly PeerDocument[], ofEach: number): TypedQuery[] {
  const random = seeded(4);
  const folded = documents.map(foldDocument);
  const queries: TypedQuery[] = [];
  for (const form of QUERY_FORMS)
    for (let count = 0; count < ofEach; ) {
      const draft = forms[form](random, random.pick(folded));
      if (!draft) continue;
      const right = new Set(folded.filter((one) => isRight(one, draft.meant)).map(({ id }) => id));
      if (right.size === 0 || right.size > RIGHT_AT_MOST) continue;
      queries.push({ form, words: draft.words, right });
      count += 1;
    }
  return queries;
}
