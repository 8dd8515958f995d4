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

const quote = (lines: Line[], index: number, wanted: string, value?: string) =>
  quoteAround({ lines }, lines[index] ?? null, wanted, value);

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

test('quotes a name together with the title that stands beside it', () => {
  const lines = linesOf(
    'Our people',
    'Jane Doe',
    'Chief Executive, since 2019',
    'She flies kites.',
  );
  expect(quote(lines, 1, 'Jane Doe', 'Chief Executive')).toEqual({
    exact: 'Jane Doe\nChief Executive',
    prefix: 'Our people\n',
    suffix: ', since 2019\nShe flies kites.',
    start: 11,
    end: 35,
  });
  expect(quote(linesOf('CEO', 'Jane Doe'), 1, 'Jane Doe', 'CEO').exact).toBe('CEO\nJane Doe');
  expect(quote(linesOf('Jane Doe, CEO'), 0, 'Jane Doe', 'CEO').exact).toBe('Jane Doe, CEO');
});

test('a text made of several lines is quoted from the first through the last', () => {
  const lines = linesOf('In numbers', '1,200', 'employees', 'Read on');
  const [, first = null, last = null] = lines;
  expect(quoteAround({ lines }, first, '1,200 employees', '', last)).toEqual({
    exact: '1,200\nemployees',
    prefix: 'In numbers\n',
    suffix: '\nRead on',
    start: 11,
    end: 26,
  });
});

test('a title that stands nowhere near leaves the name alone', () => {
  const lines = linesOf('Jane Doe', 'one', 'two', 'three', 'CEO');
  expect(quote(lines, 0, 'Jane Doe', 'CEO').exact).toBe('Jane Doe');
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
