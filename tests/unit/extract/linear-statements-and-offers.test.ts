import { describe, expect, test } from 'vitest';
import { isCall } from '@/lib/extract/lexicon/not-a-name';
import { isAboutUse } from '@/lib/extract/offers/beside-topic';
import { offersNamedIn } from '@/lib/extract/offers/enumerated-offers';
import { isOfferName } from '@/lib/extract/offers/is-offer-name';
import { isSeveral, offerKind, offerLabelOf } from '@/lib/extract/offers/labels';
import type { Line } from '@/lib/extract/page/line';
import { namedLine } from '@/lib/extract/page/named-line';
import { chooseSentence, statedSentences } from '@/lib/extract/statements/choose-sentence';
import { valuesNamedIn } from '@/lib/extract/statements/enumerated-values';
import { mayState, stating } from '@/lib/extract/statements/formulas';
import { inlineLabelOf } from '@/lib/extract/statements/inline-label';
import { labelOf } from '@/lib/extract/statements/labels';

/** Near misses: each almost matches for as long as it goes on. */
const NEAR_MISSES = [
  '.',
  ':',
  '- ',
  'our ',
  'our very ',
  'mission of ',
  'mission of the ',
  'our mission here at ',
  'values ',
  'our values ',
  'our services ',
  'our services, ',
  'nos ',
  "mission's ",
  'products and ',
  'beratung',
  'Mission. ',
  '使命',
];
const hostile = NEAR_MISSES.map((unit) => unit.repeat(Math.ceil(50_000 / unit.length)));

const lineOf = (text: string): Line => {
  const box = {
    tag: 'LI',
    className: '',
    parent: null,
    first: 0,
    last: 0,
  };
  return {
    index: 0,
    text,
    folded: text.toLowerCase(),
    words: 5,
    box,
    segments: [],
    level: 0,
    bold: false,
    isLink: false,
    href: null,
    broken: false,
    hidden: false,
    start: 0,
    zone: 'main',
    isHeading: false,
    headings: [],
  };
};

const readers: Record<string, (text: string) => unknown> = {
  labelOf,
  offerLabelOf,
  isSeveral,
  isAboutUse,
  isCall,
  isOfferName,
  offerKind: (text) => offerKind('either', text.slice(0, 200)),
  mission: stating('mission', ['lantern quay']),
  vision: stating('vision', ['lantern quay']),
  mayState: (text) => mayState({ text, folded: text }),
  chooseSentence: (text) => chooseSentence(text, () => false),
  statedSentences: (text) => statedSentences(text, () => true),
  inlineLabelOf: (text) => inlineLabelOf(lineOf(text)),
  valuesNamedIn,
  offersNamedIn,
  namedLine: (text) => namedLine(lineOf(text), new Map()),
};

/** No clock: a pattern that backtracks without end never returns, and the time limit names the test. */
describe.each(Object.entries(readers))('%s', (_name, read) => {
  test('comes back from every near miss of 50,000 characters', { timeout: 20_000 }, () => {
    const answers = hostile.map(read);
    expect(answers).toHaveLength(hostile.length);
  });
});
