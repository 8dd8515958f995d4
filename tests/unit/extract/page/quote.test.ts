import { expect, test } from 'vitest';
import type { Line } from '@/lib/extract/page/line';
import { CONTEXT_MAX, EXACT_MAX, quoteAround } from '@/lib/extract/page/quote';

/** Quoting looks at the texts and places of lines only. */
const linesOf = (...texts: string[]): Line[] => {
  let start = 0;
  return texts.map((text, index) => {
    // The rest of a line plays no part in quoting.
    const line = { index, text, start } as Line;
    start += text.length + 1;
    return line;
  });
};

const quote = (lines: Line[], index: number, wanted: string) =>
  quoteAround({ lines }, lines[index] ?? null, wanted);

test('quotes the words with what stands before and after', () => {
  const lines = linesOf('Our people', 'Jane Doe, CEO', 'She flies kites.');
  expect(quote(lines, 1, 'Jane Doe')).toEqual({
    exact: 'Jane Doe',
    prefix: 'Our people\n',
    suffix: ', CEO\nShe flies kites.',
    start: 11,
    end: 19,
  });
});

test('a text that the page words otherwise is quoted by its line', () => {
  expect(quote(linesOf('Dr. Jane Doe, PhD'), 0, 'Jane P. Doe').exact).toBe('Dr. Jane Doe, PhD');
});

test('context and quotation are bounded', () => {
  const lines = linesOf('a'.repeat(5_000), 'b'.repeat(9_000), 'c'.repeat(5_000));
  const { exact, prefix, suffix } = quote(lines, 1, 'nowhere');
  expect([exact.length, prefix.length, suffix.length]).toEqual([
    EXACT_MAX,
    CONTEXT_MAX,
    CONTEXT_MAX,
  ]);
});

test('without a line the text stands alone', () => {
  expect(quoteAround({ lines: [] }, null, 'Jane Doe')).toEqual({
    exact: 'Jane Doe',
    prefix: '',
    suffix: '',
  });
});
