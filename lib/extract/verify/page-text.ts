import type { Line } from '../page/line';
import { cleanText } from '../page/text';
import { squeeze } from './squeezed';

/** A page's text as quotes are looked up in it. */
export interface PageText {
  readonly lines: readonly Pick<Line, 'text' | 'headings'>[];
  /** All lines, joined by a line feed. */
  readonly full: string;
  /** `full` without white space. */
  readonly text: string;
  /** Offset in `full` of each character of `text`. */
  readonly at: readonly number[];
  /** Offset in `full` at which each line starts. */
  readonly starts: readonly number[];
}

export const pageText = (source: readonly Pick<Line, 'text' | 'headings'>[]): PageText => {
  const lines = source.map(({ text, headings }) => ({
    text: cleanText(text.normalize('NFC')),
    headings,
  }));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const full = lines.map((line) => line.text).join('\n');
  return { lines, full, starts, ...squeeze(full) };
};

/** Index of the line an offset in `full` is in. */
export const lineAt = ({ starts }: PageText, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
