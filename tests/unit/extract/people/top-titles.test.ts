import { expect, test } from 'vitest';
import { forTitles, topTitleEnd } from '@/lib/extract/people/top-titles';

const titleIn = (text: string): string => text.slice(0, topTitleEnd(forTitles(text), 0));

test.each([
  ['Founder and CEO Jane Doe', 'Founder and CEO'],
  ['Founder and Jane', 'Founder'],
  ['Chief Executive Officer, Jane', 'Chief Executive Officer'],
  ['Directrice générale Anne', 'Directrice générale'],
  ['Inh. Jane Doe', 'Inh.'],
  ['CEO, Jane', 'CEO'],
  ['Founders’ Day', ''],
  ['Chief of it', ''],
  ['A founder', ''],
])('%s begins with "%s"', (text, title) => {
  expect(titleIn(text)).toBe(title);
});

test('every character keeps its place', () => {
  for (const text of ['İnci, CEO', 'Straße, CEO'])
    expect(forTitles(text)).toHaveLength(text.length);
});
