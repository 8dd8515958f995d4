import type { SearchKind, SearchResults } from '@/lib/domain/search';
import { SHORT } from './attempts';
import type { Member } from './family';
import type { Passage } from './read-passages';
import { wordsOf } from './words';

/** A passage that answers the query. */
export interface Found<M extends Member = Member> {
  passage: Passage;
  /** The record it stands in. */
  member: M;
  /** Words of it that answered. */
  terms: readonly string[];
}

/** So many of one kind while all kinds are shown, unless that leaves room; more once it is asked for alone. */
const PER_KIND = 5;
const OF_ONE_KIND = 40;
const IN_ALL = 30;
const ROOM = 12;
/** Only the best are looked at more closely. */
const COMPARED = 60;

/** Whether the last word, hardly begun, begins a word there: it has not been looked for (attempts.ts). */
const goesOn = ({ name, text }: Passage, asked: readonly string[]): boolean => {
  const last = asked.at(-1) ?? '';
  if (asked.length === 1 || last.length > SHORT) return true;
  return wordsOf(`${name} ${text}`).some((word) => word.startsWith(last));
};

/** 0: called exactly that; 1: its name begins so; 2: it matches somehow; 3: but for the last word. */
const distance = ({ passage }: Found, asked: readonly string[]): number => {
  const name = wordsOf(passage.name).join(' ');
  const typed = asked.join(' ');
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return goesOn(passage, asked) ? 2 : 3;
};

/** A name that is what was typed comes before a longer text in which the words stand. */
const namesFirst = <F extends Found>(found: readonly F[], asked: readonly string[]): F[] => {
  const best = found
    .slice(0, COMPARED)
    .map((one) => ({ one, far: distance(one, asked) }))
    .sort((a, b) => a.far - b.far);
  return [...best.map(({ one }) => one), ...found.slice(COMPARED)];
};

/** What is shown of all that was found, and how much of each kind there is. */
export const choose = <F extends Found>(
  found: readonly F[],
  asked: readonly string[],
  isOneKind: boolean,
): { chosen: F[]; counts: SearchResults['counts'] } => {
  const counts: Partial<Record<SearchKind, number>> = {};
  const chosen: F[] = [];
  const further: F[] = [];
  for (const one of namesFirst(found, asked)) {
    const { kind } = one.passage;
    const before = counts[kind] ?? 0;
    counts[kind] = before + 1;
    if (before < PER_KIND && chosen.length < IN_ALL) chosen.push(one);
    else if (further.length < OF_ONE_KIND) further.push(one);
  }
  const room = (isOneKind ? OF_ONE_KIND : ROOM) - chosen.length;
  return { chosen: [...chosen, ...further.slice(0, Math.max(0, room))], counts };
};
