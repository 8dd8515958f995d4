import { anyOf } from '../page/phrases';
import { remembered } from '../page/remembered';
import { countWords, foldText, foldWords } from '../page/text';
import { LEADER_JA, LEADER_TITLES } from './lexicon/leader-titles';
import { NOT_IN_TITLES } from './lexicon/not-titles';
import { BELOW_A_LEADER, NOT_LEADERS, STAFF_JA, STAFF_TITLES } from './lexicon/staff-titles';

export type Rank = 'leader' | 'staff' | 'unknown';

export interface JobTitle {
  title: string;
  /** `unknown` for a text that could be a title by its form only. */
  rank: Rank;
}

const TITLE_CHARACTERS = 140;
const TITLE_WORDS = 16;
const EDGE = /^[\s,;:|–—•·(/-]+|[\s,;:|–—•·/-]+$/gu;
/** "Vertreten durch die Geschäftsführung": the title is what follows. */
const REPRESENTS =
  /^(?:gesetzlich )?vertreten durch:? (?:die |den |das )?|^vertretungsberechtigte[rns]?:? /i;
/** "Owner since 1999", "Chair (since 2010)": the title is what stands before. */
const SINCE = /,? \(?(?:since|seit|depuis|desde|dal|sinds|from) (?:[a-zà-ÿ]+ )?(?:19|20)\d\d\)?$/i;
const ABBREVIATION_LAST = /\b(?:inc|ltd|llc|co|corp|mgr|asst|dept|intl|dev|ops|eng|jr|sr|dr)\.$/i;

/** The words by which a title is judged: folded, what stands in parentheses left out. */
const wordsOf = (title: string): string[] => {
  const outside = title.includes('(') ? title.replace(/\([^()]*\)/g, ' ') : title;
  return foldText(outside).match(/[a-z0-9\u00c0-\u1fff\u3040-\uffff]+/g) ?? [];
};

/** Most texts that are looked at are no titles. */
const WORDS = anyOf(LEADER_TITLES, STAFF_TITLES, NOT_LEADERS, BELOW_A_LEADER);

const rankOfWords = (title: string): Rank => {
  if (!WORDS.has(title)) return 'unknown';
  const below = BELOW_A_LEADER.find(title)?.from ?? title.length;
  const above = title.slice(0, below).trim();
  const lesser = NOT_LEADERS.find(above);
  const rest = lesser ? `${above.slice(0, lesser.from)}${above.slice(lesser.to + 1)}` : above;
  if (LEADER_TITLES.has(rest)) return 'leader';
  return below < title.length || lesser || STAFF_TITLES.has(above) ? 'staff' : 'unknown';
};

/** "Head, Customer Service": the comma stands for "of". */
const HEADS = /^(?:(?:global|group|regional|country|deputy|acting) )?head(?:,| [–—-]) ?[a-z]/i;

/** What the words of a title say about whose it is. */
export const rankOf = remembered((title): Rank => {
  let rank = rankOfWords(wordsOf(title).join(' '));
  if (rank !== 'leader' && HEADS.test(title)) rank = 'leader';
  if (LEADER_JA.test(title)) rank = 'leader';
  else if (rank === 'unknown' && STAFF_JA.test(title)) rank = 'staff';
  return rank;
});

/** Whether a leader's title may be found in a text, whatever else it says. */
export const holdsLeader = (text: string): boolean =>
  LEADER_TITLES.has(foldWords(text)) || LEADER_JA.test(text);

/** Whether a title may be found in a text, whatever else it says. */
export const holdsTitle = remembered(
  (text): boolean => WORDS.has(foldWords(text)) || LEADER_JA.test(text) || STAFF_JA.test(text),
);

/** "Director of Wealth Planning at the Harbour Bank.": one clause that begins with the post, as no sentence does. */
const isStoppedTitle = (title: string, words: readonly string[]): boolean =>
  !/[.,;:]/.test(title.slice(0, -1)) && LEADER_TITLES.find(words.join(' '))?.from === 0;

const isSentence = (title: string, words: readonly string[]): boolean => {
  const isStopped = title.endsWith('.') && words.length > 6 && !ABBREVIATION_LAST.test(title);
  if (isStopped && !isStoppedTitle(title, words)) return true;
  if (/[?@©…]|!$|:\/\/|\.\.\.|\d{4}/.test(title)) return true;
  return words.some((word) => NOT_IN_TITLES.has(word));
};

/** At either end something that may have to go. */
const EDGED = /^[\s,;:|–—•·(/-]|[\s,;:|–—•·/-]$/;

const shapeOf = remembered((text): JobTitle | null => {
  const plain = text.replace(REPRESENTS, '').replace(SINCE, '');
  let title = EDGED.test(plain) ? plain.replace(EDGE, '') : plain;
  if (title.endsWith(')') && !title.includes('(')) title = title.slice(0, -1);
  if (title === '' || countWords(title) > TITLE_WORDS) return null;
  const words = wordsOf(title);
  if (words.length === 0 || isSentence(title, words)) return null;
  if (words.length > 6 && !ABBREVIATION_LAST.test(title)) title = title.replace(/\.$/, '');
  return { title, rank: rankOf(title) };
});

/** The text without what leads into it or trails it, if it has the form of a job title. */
export const titleShape = (text: string): JobTitle | null =>
  text.length > TITLE_CHARACTERS ? null : shapeOf(text);

/** A title by its words, not only by its form. */
export const titleOf = (text: string): JobTitle | null => {
  const shape = titleShape(text);
  return shape && shape.rank !== 'unknown' ? shape : null;
};
