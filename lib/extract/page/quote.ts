import type { TextSelector } from '@/lib/domain/clip';
import type { Line } from './line';
import type { Page } from './page';
import { cutText } from './text';

type Quoted = Pick<Page, 'lines'>;

/** Enough to find the place again, little enough to stay a quotation. */
export const CONTEXT_MAX = 64;
export const EXACT_MAX = 2_000;

const before = (page: Quoted, line: Line, offset: number): string => {
  let text = line.text.slice(Math.max(0, offset - CONTEXT_MAX), offset);
  for (let index = line.index - 1; index >= 0 && text.length < CONTEXT_MAX; index -= 1)
    text = `${page.lines[index]?.text ?? ''}\n${text}`;
  return text.slice(-CONTEXT_MAX).replace(/^[\udc00-\udfff]/, '');
};

const after = (page: Quoted, line: Line, offset: number): string => {
  let text = line.text.slice(offset, offset + CONTEXT_MAX);
  for (
    let index = line.index + 1;
    index < page.lines.length && text.length < CONTEXT_MAX;
    index += 1
  )
    text = `${text}\n${page.lines[index]?.text ?? ''}`;
  return cutText(text, CONTEXT_MAX);
};

/** A stretch of the page's text: from an offset in one line to an offset in the same or another. */
interface Stretch {
  first: Line;
  from: number;
  last: Line;
  to: number;
}

/** The lines a title or description may stand in, seen from the name's: the next three, the last two. */
const NEAR = [1, 2, 3, -1, -2];

/** The words themselves if the line holds them, else the whole line. */
const wordsIn = (line: Line, wanted: string): Stretch => {
  const found = line.text.indexOf(wanted);
  return found < 0
    ? { first: line, from: 0, last: line, to: line.text.length }
    : { first: line, from: found, last: line, to: found + wanted.length };
};

/** Several lines are quoted whole. */
const wholeOrPart = (line: Line, through: Line, wanted: string): Stretch =>
  through.index > line.index
    ? { first: line, from: 0, last: through, to: through.text.length }
    : wordsIn(line, wanted);

/** The stretch grown until it also shows the value: a name alone is no evidence of a title. */
const withValue = (page: Quoted, words: Stretch, value: string): Stretch => {
  const line = words.first;
  const inside = line.text.indexOf(value);
  if (inside >= 0)
    return {
      ...words,
      from: Math.min(words.from, inside),
      to: Math.max(words.to, inside + value.length),
    };
  for (const offset of NEAR) {
    const near = page.lines[line.index + offset];
    const at = near?.text.indexOf(value) ?? -1;
    if (!near || at < 0) continue;
    return offset > 0
      ? { ...words, last: near, to: at + value.length }
      : { ...words, first: near, from: at };
  }
  return words;
};

const textOf = (page: Quoted, { first, from, last, to }: Stretch): string => {
  if (first === last) return first.text.slice(from, to);
  const between = page.lines.slice(first.index + 1, last.index).map((line) => line.text);
  return [first.text.slice(from), ...between, last.text.slice(0, to)].join('\n');
};

/** A name that is declared is no evidence of the title declared with it. */
const declaredWords = (wanted: string, value: string): string => {
  const both = value === '' ? wanted : `${wanted}\n${value}`;
  return cutText(both.length <= EXACT_MAX ? both : wanted, EXACT_MAX);
};

/**
 * What the page says, word for word, where a rule saw it: the wanted text and, where it stands
 * beside it, the value; the whole line if the page words them otherwise. Lines are joined by a line
 * feed. A text made of several lines is quoted from `line` through the last of them. Without a line
 * (a `<meta>`, a JSON-LD block) the texts stand alone.
 */
export const quoteAround = (
  page: Quoted,
  line: Line | null,
  wanted: string,
  value = '',
  through = line,
): TextSelector => {
  if (!line) return { exact: declaredWords(wanted, value), prefix: '', suffix: '' };
  const words = wholeOrPart(line, through ?? line, wanted);
  const grown = value === '' ? words : withValue(page, words, value);
  const stretch = textOf(page, grown).length <= EXACT_MAX ? grown : words;
  const exact = cutText(textOf(page, stretch), EXACT_MAX);
  const start = stretch.first.start + stretch.from;
  return {
    exact,
    prefix: before(page, stretch.first, stretch.from),
    suffix: after(page, stretch.last, stretch.to),
    start,
    end: start + exact.length,
  };
};
