import type { SearchKind, SearchResults } from '@/lib/domain/search';
import type { Member } from './family';
import type { Passage } from './read-passages';
import { wordsOf } from './words';

/** A passage that answers the query. */
export interface Found {
  passage: Passage;
  /** The record it stands in, whose that is, and so on. */
  line: readonly Member[];
  company: Member | undefined;
  /** Words of it that answered. */
  terms: readonly string[];
}

/** So many of one kind while all kinds are shown; more once it is asked for alone. */
const PER_KIND = 5;
const OF_ONE_KIND = 40;
const IN_ALL = 30;
/** Only the best are looked at more closely. */
const COMPARED = 60;

/** 0: called exactly that; 1: its name begins so; 2: it matches somehow. */
const distance = ({ passage }: Found, typed: string): number => {
  const name = wordsOf(passage.name).join(' ');
  if (name === typed) return 0;
  return name.startsWith(typed) ? 1 : 2;
};

/** A name that is what was typed comes before a longer text in which the words stand. */
const namesFirst = (found: readonly Found[], asked: readonly string[]): Found[] => {
  const typed = asked.join(' ');
  const best = found
    .slice(0, COMPARED)
    .map((one) => ({ one, far: distance(one, typed) }))
    .sort((a, b) => a.far - b.far);
  return [...best.map(({ one }) => one), ...found.slice(COMPARED)];
};

/** What is shown of all that was found, and how much of each kind there is. */
export const choose = (
  found: readonly Found[],
  asked: readonly string[],
  isOneKind: boolean,
): { chosen: Found[]; counts: SearchResults['counts'] } => {
  const most = isOneKind ? OF_ONE_KIND : PER_KIND;
  const counts: Partial<Record<SearchKind, number>> = {};
  const chosen: Found[] = [];
  for (const one of namesFirst(found, asked)) {
    const { kind } = one.passage;
    const before = counts[kind] ?? 0;
    counts[kind] = before + 1;
    if (before < most && (isOneKind || chosen.length < IN_ALL)) chosen.push(one);
  }
  return { chosen, counts };
};
