import type { TextSelector } from './clip';

/** `-` and `,` mean something in a text fragment; half a surrogate pair fits in no address. */
const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const encodeWords = (words: readonly string[]): string => encodePart(words.join(' '));

/** All of a short text, else its first and last words. */
const rangeOf = (text: string): string => {
  const words = wordsOf(text);
  if (words.length <= 8) return encodeWords(words);
  return `${encodeWords(words.slice(0, 4))},${encodeWords(words.slice(-4))}`;
};

/** A quote over several lines of the page: a text fragment finds words of one block only. */
const acrossLines = (first: string, last: string): string =>
  `${encodeWords(wordsOf(first).slice(0, 6))},${encodeWords(wordsOf(last).slice(-6))}`;

/** A name or a title stands in many places of a page; so long a text hardly ever. */
const SPEAKS_FOR_ITSELF = 24;
const CONTEXT_WORDS = 3;

/** Whole words just before, of one line: the first of what is remembered may be half a word. */
const wordsBefore = (prefix: string): string[] => {
  const lines = linesOf(prefix);
  const words = wordsOf(lines.at(-1) ?? '');
  const whole = lines.length > 1 ? words : words.slice(1);
  return whole.slice(-CONTEXT_WORDS);
};

const wordsAfter = (suffix: string): string[] => {
  const lines = linesOf(suffix);
  const words = wordsOf(lines[0] ?? '');
  const whole = lines.length > 1 ? words : words.slice(0, -1);
  return whole.slice(0, CONTEXT_WORDS);
};

type Quote = Pick<TextSelector, 'exact' | 'fragment'> &
  Partial<Pick<TextSelector, 'prefix' | 'suffix'>>;

/**
 * The directives for a short quote: first with its neighbours, then without. A browser goes to the
 * first that it finds, and what stood beside it may have changed.
 */
const withNeighbours = ({ prefix = '', suffix = '' }: Quote, words: string): string[] => {
  const before = wordsBefore(prefix);
  const after = wordsAfter(suffix);
  if (before.length === 0 && after.length === 0) return [words];
  const left = before.length > 0 ? `${encodeWords(before)}-,` : '';
  const right = after.length > 0 ? `,-${encodeWords(after)}` : '';
  return [left + words + right, words];
};

const directivesOf = (quote: Quote): string[] => {
  const { exact, fragment } = quote;
  if (fragment) return [fragment];
  const lines = linesOf(exact);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  if (lines.length > 1) return [acrossLines(first, last)];
  const words = rangeOf(exact);
  return exact.length < SPEAKS_FOR_ITSELF ? withNeighbours(quote, words) : [words];
};

/**
 * The source's address with a text fragment that scrolls to the quote. A place or a route in the
 * address stays (`#page=4`, `#/team`): the page never sees the fragment.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export const sourceAddress = (url: string, quote: Quote): string => {
  const directives = directivesOf(quote).map((directive) => `text=${directive}`);
  if (directives.length === 0) return url;
  const [page = ''] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
};
