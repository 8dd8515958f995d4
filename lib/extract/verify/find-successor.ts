import { foldWords } from '../page/text';
import type { Found, Remembered } from './find-quote';
import { lineAt, type PageText } from './page-text';
import { squeezeWords } from './squeezed';

/** So much of a neighbour, without blanks, tells a place. */
const TELLS = 12;
/** What now stands there may be so many times as long, and so much at least. */
const GROWTH = 3;
const ROOM = 300;
/** A line is the same one reworded when it kept so much of its words. */
const KEPT_SHARE = 0.5;

/** Where it stands, if it stands there once. */
const onlyPlace = (text: string, words: string): number => {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1;
};

const stretchOf = (page: PageText, from: number, to: number): Found | null =>
  to > from ? { start: page.at[from] ?? 0, end: (page.at[to - 1] ?? 0) + 1 } : null;

/**
 * A card of which not one line is left has been taken out, and another put in its place: that is
 * somebody else, and no news of this one.
 */
const isAnother = (page: PageText, { start, end }: Found, exact: string): boolean => {
  const lines = exact
    .split('\n')
    .map(squeezeWords)
    .filter((line) => line !== '');
  if (lines.length < 2) return false;
  const said = new Set(page.full.slice(start, end).split('\n').map(squeezeWords));
  return !lines.some((line) => said.has(line));
};

/** Both neighbours stand where they stood, with something else between. */
const betweenNeighbours = (page: PageText, quote: Remembered): Found | null => {
  const { exact, prefix, suffix } = quote.selector;
  const before = squeezeWords(prefix).slice(-TELLS);
  const after = squeezeWords(suffix).slice(0, TELLS);
  if (before.length < TELLS || after.length < TELLS) return null;
  const first = onlyPlace(page.text, before);
  const last = onlyPlace(page.text, after);
  if (first < 0 || last < 0) return null;
  const room = Math.max(ROOM, squeezeWords(exact).length * GROWTH);
  const from = first + before.length;
  const stretch = last - from <= room ? stretchOf(page, from, last) : null;
  return stretch && isAnother(page, stretch, exact) ? null : stretch;
};

const lineStretch = (page: PageText, first: number, last: number): Found => ({
  start: page.starts[first] ?? 0,
  end: (page.starts[last] ?? 0) + (page.lines[last]?.text.length ?? 0),
});

/** A card keeps its first line, a name mostly, and says something else below. */
const sameFirstLine = (page: PageText, quote: Remembered): Found | null => {
  const lines = quote.selector.exact.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const first = squeezeWords(lines[0] ?? '');
  const places = page.lines.flatMap((line, index) =>
    squeezeWords(line.text) === first ? [index] : [],
  );
  const [place, other] = places;
  if (place === undefined || other !== undefined) return null;
  return lineStretch(page, place, Math.min(place + lines.length, page.lines.length) - 1);
};

const shareKept = (before: string, now: string): number => {
  const words = new Set(foldWords(before).split(' '));
  const kept = foldWords(now)
    .split(' ')
    .filter((word) => words.has(word));
  return new Set(kept).size / words.size;
};

/** The line that follows what stood before, reworded. */
const afterNeighbour = (page: PageText, quote: Remembered): Found | null => {
  const { exact, prefix } = quote.selector;
  const before = squeezeWords(prefix).slice(-TELLS);
  if (before.length < TELLS || exact.includes('\n')) return null;
  const first = onlyPlace(page.text, before);
  const next = page.at[first + before.length];
  if (first < 0 || next === undefined) return null;
  const line = lineAt(page, next);
  const place = { start: next, end: lineStretch(page, line, line).end };
  const said = page.full.slice(place.start, place.end);
  return shareKept(exact, said) >= KEPT_SHARE ? place : null;
};

/**
 * What stands where the quote stood, when the quote itself is not there any more; null where that
 * cannot be told. It is always shown as something else than the quote.
 */
export const findSuccessor = (page: PageText, quote: Remembered): Found | null =>
  betweenNeighbours(page, quote) ?? sameFirstLine(page, quote) ?? afterNeighbour(page, quote);
