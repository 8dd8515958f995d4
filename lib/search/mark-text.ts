import type { MarkedText } from '@/lib/domain/search';
import { SHORT } from './attempts';
import { type Place, type WrittenWord, writtenWords } from './words';

/** What counts as a match in a text. */
export interface Matched {
  /** Words of the text that answered the query, as they are compared. */
  words: ReadonlySet<string>;
  /** Words of the query. */
  asked: readonly string[];
}

/** As much of a text as is looked through for a place to show. */
const LOOKED_THROUGH = 20_000;
/** What stands before the first match of an excerpt. */
const BEFORE = 32;

/** The beginning of a word where only that was asked for; all of it where it was misspelt. */
const stretchOf = ({ word, at: [start, end] }: WrittenWord, { asked }: Matched): Place => {
  const typed = asked.filter((one) => word.startsWith(one));
  const longest = Math.max(0, ...typed.map(({ length }) => length));
  // Where folding has changed the length, nobody knows where the beginning ends.
  const isBeginning = longest > 0 && longest < word.length && word.length === end - start;
  return [start, isBeginning ? start + longest : end];
};

/** Placees in order, those that touch made one: pairs of unspaced signs overlap. */
const joined = (stretches: readonly Place[]): Place[] => {
  const result: Place[] = [];
  for (const [start, end] of stretches) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};

/** A last word that is hardly begun is not looked for (attempts.ts), but it is seen. */
const isMatch = (word: string, { words, asked }: Matched): boolean => {
  const last = asked.at(-1) ?? '';
  return words.has(word) || (asked.length > 1 && last.length <= SHORT && word.startsWith(last));
};

const matchesIn = (text: string, matched: Matched): Place[] =>
  joined(
    writtenWords(text)
      .filter(({ word }) => isMatch(word, matched))
      .map((word) => stretchOf(word, matched)),
  );

/** The stretch from which most matches are in view. */
const bestStart = (matches: readonly Place[], length: number): number => {
  let best = 0;
  let most = 0;
  for (const [at, [start]] of matches.entries()) {
    const inView = matches.slice(at).findIndex(([, end]) => end - start > length - BEFORE);
    const count = inView < 0 ? matches.length - at : inView;
    if (count > most) {
      most = count;
      best = start;
    }
  }
  return best;
};

/** A place between words at or after `from`; `from` itself where a word is endless. */
const betweenWords = (text: string, from: number): number => {
  if (from <= 0) return 0;
  const blank = text.slice(from, from + BEFORE).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
};

const isHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

const cutOut = (text: string, start: number, length: number): string => {
  const from = betweenWords(text, Math.min(start - BEFORE, text.length - length));
  const first = isHalf(text, from) ? from + 1 : from;
  const rest = text.slice(first, first + length);
  if (first + length >= text.length) return `…${rest}`;
  const lastBlank = rest.search(/\s\S*$/);
  const whole = lastBlank > length / 2 ? rest.slice(0, lastBlank) : rest;
  // Half a sign at the end is no sign.
  const end = whole.replace(/[\uD800-\uDBFF]$/, '');
  return `${first > 0 ? '…' : ''}${end.trimEnd()}…`;
};

/** As much of the text as fits into `length`, around what matches, with the matches marked. */
export const markText = (text: string, matched: Matched, length: number): MarkedText => {
  const looked = text.slice(0, LOOKED_THROUGH);
  const matches = matchesIn(looked, matched);
  const shown = text.length <= length ? text : cutOut(text, bestStart(matches, length), length);
  const line = shown.replace(/\s/g, ' ');
  const marks = shown === looked ? matches : matchesIn(line, matched);
  return { text: line, marks: marks.map(([start, end]) => ({ start, end })) };
};
