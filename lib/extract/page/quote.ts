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

/**
 * What the page says, word for word, where a rule saw it: the wanted text if the line holds it,
 * otherwise the whole line. Without a line (a `<meta>`, a JSON-LD block) the text stands alone.
 */
export const quoteAround = (page: Quoted, line: Line | null, wanted: string): TextSelector => {
  if (!line) return { exact: cutText(wanted, EXACT_MAX), prefix: '', suffix: '' };
  const found = line.text.indexOf(wanted);
  const from = Math.max(0, found);
  const exact = cutText(found < 0 ? line.text : wanted, EXACT_MAX);
  return {
    exact,
    prefix: before(page, line, from),
    suffix: after(page, line, from + exact.length),
    start: line.start + from,
    end: line.start + from + exact.length,
  };
};
