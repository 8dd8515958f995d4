import { expect, test } from 'vitest';
import type { Candidate } from '@/lib/domain/candidate';
import {
  byKind,
  companyNameOf,
  hasValue,
  ReviewChanges,
  reviewed,
  reviewLines,
} from '@/lib/domain/review';

const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  kind: 'mission',
  text: 'Every forecast explainable',
  ruleId: 'mission/labelled',
  confidence: 'high',
  reader: 'html',
  selector: { exact: 'Every forecast explainable', prefix: '', suffix: '' },
  headingPath: [],
  ...changes,
});

const lines = (...candidates: Candidate[]) => reviewLines({ candidates });

test('the company’s name is no line; it is what the company is called', () => {
  const candidates = [
    candidate({ kind: 'company', text: 'Northwind', confidence: 'low' }),
    candidate({ kind: 'company', text: 'Northwind Grid', confidence: 'high' }),
    candidate(),
  ];
  expect(reviewLines({ candidates }).map(({ kind }) => kind)).toEqual(['mission']);
  expect(companyNameOf({ candidates })).toBe('Northwind Grid');
  expect(companyNameOf({ candidates: [] })).toBeNull();
});

test('a statement read twice is one line, as the more confident reading has it', () => {
  const [line, ...rest] = lines(
    candidate({ confidence: 'low' }),
    candidate({ text: 'every  forecast EXPLAINABLE', confidence: 'medium' }),
  );
  expect(rest).toEqual([]);
  expect(line?.candidate.confidence).toBe('medium');
});

test.each([
  ['high', true],
  ['medium', true],
  ['low', false],
] as const)('of %s confidence a line is ticked: %s', (confidence, ticked) => {
  const [line] = lines(candidate({ confidence }));
  expect(line && reviewed(line).ticked).toBe(ticked);
  expect(line && reviewed(line, { ticked: !ticked }).ticked).toBe(!ticked);
});

test('what the person changed stands before what was read, an emptied detail too', () => {
  const [line] = lines(candidate({ kind: 'leader', text: 'Helena Duarte', value: 'CFO' }));
  if (!line) throw new Error('one line was given');
  expect(reviewed(line)).toMatchObject({ kind: 'leader', text: 'Helena Duarte', value: 'CFO' });
  expect(reviewed(line, { kind: 'other', text: 'H. Duarte', value: '' })).toMatchObject({
    kind: 'other',
    text: 'H. Duarte',
    value: '',
    key: line.key,
  });
});

test('lines stand in the order of the kinds, whatever the order of the page', () => {
  const shown = lines(
    candidate({ kind: 'leader', text: 'Helena Duarte' }),
    candidate({ kind: 'product', text: 'Gridcast' }),
    candidate(),
  ).map((line) => reviewed(line));
  expect(byKind(shown).map(({ kind }) => kind)).toEqual(['product', 'mission', 'leader']);
});

test('names have a detail beside them, statements have none', () => {
  expect(hasValue('leader')).toBe(true);
  expect(hasValue('product')).toBe(true);
  expect(hasValue('mission')).toBe(false);
});

test('a draft of changes is parsed, and another one refused', () => {
  expect(ReviewChanges.safeParse({ a: { ticked: false } }).success).toBe(true);
  expect(ReviewChanges.safeParse({ a: { kind: 'nonsense' } }).success).toBe(false);
});
