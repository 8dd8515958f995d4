import type { TextSelector } from '@/lib/domain/clip';
import { foldWords } from '../page/text';
import { lineAt, type PageText } from './page-text';
import { squeezeWords } from './squeezed';

/** What a clip remembers of its place. */
export interface Remembered {
  selector: Pick<TextSelector, 'exact' | 'prefix' | 'suffix' | 'start'>;
  headingPath?: readonly string[] | undefined;
}

/** A stretch of the page's full text. */
export interface Found {
  start: number;
  end: number;
}

/** So many characters without blanks are hardly ever said twice about two things. */
const SPEAKS_FOR_ITSELF = 40;
/** So much of what stood beside it must still stand there for a short quote to be the same one. */
const NEIGHBOURS = 12;
/** A card, a name with what is said of it, tells itself sooner; so does a line that is all of the quote. */
const SPEAKS_AS_CARD = 16;
const SPEAKS_AS_LINE = 24;
/** More occurrences than this are not told apart. */
const OCCURRENCES_MAX = 500;

const WORD = /[\p{L}\p{N}]/u;
/** Scripts that do not put blanks between words have no word to be inside of. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/;

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
};

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const areOneWord = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  WORD.test(left) &&
  WORD.test(right) &&
  !UNSPACED.test(left) &&
  !UNSPACED.test(right);

interface Place extends Found {
  before: number;
  after: number;
}

/** `from` and `to`: of the squeezed text. */
const placeAt = (page: PageText, from: number, to: number, around: Around): Place => ({
  start: page.at[from] ?? 0,
  end: (page.at[to - 1] ?? 0) + 1,
  before: commonEnd(page.text.slice(Math.max(0, from - around.prefix.length), from), around.prefix),
  after: commonStart(page.text.slice(to, to + around.suffix.length), around.suffix),
});

interface Around {
  prefix: string;
  suffix: string;
}

/** "Ann" is not said by "Anna". What was cut out of a word is still cut out of the same one. */
const isWhole = ({ full }: PageText, { start, end, before, after }: Place): boolean =>
  (before > 0 || !areOneWord(full[start - 1], full[start])) &&
  (after > 0 || !areOneWord(full[end - 1], full[end]));

const isUnder = (page: PageText, start: number, heading: string | undefined): boolean => {
  if (!heading) return false;
  const wanted = foldWords(heading);
  const above = page.lines[lineAt(page, start)]?.headings ?? [];
  return wanted !== '' && above.some((line) => foldWords(line.text) === wanted);
};

/** Whether the same words at this place are the same quote: short ones are said in many places. */
const isSamePlace = (page: PageText, place: Place, quote: Remembered, around: Around): boolean => {
  const has = (count: number, of: string) => of !== '' && count >= Math.min(NEIGHBOURS, of.length);
  return (
    has(place.before, around.prefix) ||
    has(place.after, around.suffix) ||
    isUnder(page, place.start, quote.headingPath?.at(-1)) ||
    // A page that held nothing else when it was kept.
    (around.prefix === '' && around.suffix === '')
  );
};

/** The heading above it is no line of the page any more: it was not taken from under it. */
const lostItsHeading = (page: PageText, heading: string | undefined): boolean => {
  const wanted = foldWords(heading ?? '');
  return wanted !== '' && page.lines.every((line) => foldWords(line.text) !== wanted);
};

/** It is made of whole lines, then and now. */
const isOfLines = ({ full }: PageText, { start, end }: Found, { selector }: Remembered): boolean =>
  /(?:^|\n)$/.test(selector.prefix) &&
  /^(?:\n|$)/.test(selector.suffix) &&
  (start === 0 || full[start - 1] === '\n') &&
  (end === full.length || full[end] === '\n');

/**
 * All around it is new, its heading too, but the page has these lines, and has them once. Where the
 * heading still stands, above something else, it has been taken from there.
 */
const isOnlyOne = (page: PageText, places: readonly Place[], quote: Remembered): boolean => {
  const [only, other] = places;
  const { exact } = quote.selector;
  const enough = exact.trim().includes('\n') ? SPEAKS_AS_CARD : SPEAKS_AS_LINE;
  return (
    only !== undefined &&
    other === undefined &&
    squeezeWords(exact).length >= enough &&
    isOfLines(page, only, quote) &&
    lostItsHeading(page, quote.headingPath?.at(-1))
  );
};

const aroundOf = ({ selector }: Remembered): Around => ({
  prefix: squeezeWords(selector.prefix),
  suffix: squeezeWords(selector.suffix),
});

/** Every place where the words stand, whole. */
export const occurrences = (page: PageText, words: string, around: Around): Place[] => {
  const places: Place[] = [];
  if (words === '') return places;
  let from = page.text.indexOf(words);
  while (from >= 0 && places.length < OCCURRENCES_MAX) {
    const place = placeAt(page, from, from + words.length, around);
    if (isWhole(page, place)) places.push(place);
    from = page.text.indexOf(words, from + 1);
  }
  return places;
};

/**
 * Where the page says the quote, word for word; null where it does not. White space, invisible
 * characters and the markup around do not matter, everything else does. Of several places the one
 * whose neighbours fit best. A short quote must have kept a neighbour or its heading, or be lines
 * that the page has once.
 */
export const findQuote = (page: PageText, quote: Remembered): Found | null => {
  const words = squeezeWords(quote.selector.exact);
  const around = aroundOf(quote);
  const all = occurrences(page, words, around);
  const agreement = ({ before, after }: Place) => before + after;
  // A block that is shown twice, with all its neighbours: the one nearer to where it was.
  const far = ({ start }: Place) => Math.abs(start - (quote.selector.start ?? 0));
  const fitting = all.filter(
    (place) => words.length >= SPEAKS_FOR_ITSELF || isSamePlace(page, place, quote, around),
  );
  const places = fitting.length === 0 && isOnlyOne(page, all, quote) ? all : fitting;
  const [best] = places.toSorted(
    (one, other) => agreement(other) - agreement(one) || far(one) - far(other),
  );
  return best ? { start: best.start, end: best.end } : null;
};
