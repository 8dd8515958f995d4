import { describe, expect, test } from 'vitest';
import { announcesCustomers } from '@/lib/extract/customers/announced';
import { customerNameOf } from '@/lib/extract/customers/customer-name';
import { dateAtStart } from '@/lib/extract/news/dates';
import { amountAtStart, asOfIn, namesCurrency, yearIn } from '@/lib/extract/numbers/amounts';
import { measureOf } from '@/lib/extract/numbers/measures';
import { isOfToday, outlookIn } from '@/lib/extract/outlook/in-prose';
import { outlookOf } from '@/lib/extract/outlook/labels';

/** Near misses: each almost matches for as long as it goes on. */
const NEAR_MISSES = [
  '1',
  '1,',
  '1 200 ',
  '123.',
  'over ',
  'more than about ',
  '€',
  '2026 ',
  '20',
  '14 mar ',
  'some of our ',
  'trusted by ',
  'logo of ',
  'logo-',
  '_logo_black',
  'our goal for ',
  'our very own ',
  'our strategic ',
  'by the end of ',
  'today we ',
  'amos ',
  'abcdefghijkl',
];
const hostile = NEAR_MISSES.map((unit) => unit.repeat(Math.ceil(50_000 / unit.length)));

const readers: Record<string, (text: string) => unknown> = {
  amountAtStart,
  yearIn,
  asOfIn,
  namesCurrency,
  measureOf,
  dateAtStart: (text) => dateAtStart(text, ''),
  announcesCustomers,
  customerNameOf: (text) => customerNameOf(text, null),
  outlookOf: (text) => outlookOf(text, 'acme'),
  isOfToday,
  outlookIn: (text) => outlookIn(text, ['acme']),
};

/** No clock: a pattern that backtracks without end never returns, and the time limit names the test. */
describe.each(Object.entries(readers))('%s', (_name, read) => {
  test('comes back from every near miss of 50,000 characters', { timeout: 20_000 }, () => {
    const answers = hostile.map(read);
    expect(answers).toHaveLength(hostile.length);
  });
});
