import type { Line } from '@/lib/extract/page/line';
import { quoteAround } from '@/lib/extract/page/quote';
import { pageText } from '@/lib/extract/verify/page-text';
import { type Quote, type ReadAnew, verifyQuote } from '@/lib/extract/verify/verify-quote';

/** Lines as a page has them; one that starts with "# " is a heading for those below. */
export const linesOf = (...texts: string[]): Line[] => {
  let start = 0;
  let headings: Line[] = [];
  return texts.map((raw, index) => {
    const text = raw.replace(/^# /, '');
    // The rest of a line plays no part in finding a quote.
    const line = { index, text, start, headings } as Partial<Line> as Line;
    start += text.length + 1;
    if (raw !== text) headings = [line];
    return line;
  });
};

export const pageOf = (lines: Line[], over: Partial<ReadAnew> = {}): ReadAnew => ({
  text: pageText(lines),
  candidates: [],
  declared: [],
  partial: false,
  ...over,
});

/** The clip that is kept of a line. */
export const clipOf = (lines: Line[], index: number, wanted: string, value = ''): Quote => ({
  kind: 'element',
  selector: quoteAround({ lines }, lines[index] ?? null, wanted, value),
  headingPath: lines[index]?.headings.map((line) => line.text),
});

export const TEAM = [
  '# Our people',
  'Mara Lindqvist',
  'Chief Executive Officer',
  'Ole Brandt',
  'Head of Sales',
  '# What we make',
  'Kites for calm days, made by hand in our own loft since 1987.',
];

export const verdict = (
  before: string[],
  now: string[],
  index: number,
  wanted: string,
  value = '',
) => verifyQuote(pageOf(linesOf(...now)), clipOf(linesOf(...before), index, wanted, value));
