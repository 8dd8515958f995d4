import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStatus, parseExpectationLine } from '@/lib/domain/expectation';
import { parseIntroductionLine } from '@/lib/domain/introduction-line';
import { introductionMark } from '@/lib/domain/introduction-mark';
import { namedPerson } from '@/lib/domain/named-person';
import { layOutPowerGrid, powerInterestOf, stepBy } from '@/lib/domain/power-grid';
import { promiseStanding } from '@/lib/domain/promise';
import { parsePromiseLine } from '@/lib/domain/promise-line';
import { anIntroduction, aPerson } from '@/tests/fixtures/records';

const mara = aPerson({ id: 'mara', name: 'Mara Lindqvist', level: 8 });
const tomasz = aPerson({ id: 'tomasz', name: 'Tomasz Wieczorek', level: 3 });
const other = aPerson({ id: 'other', name: 'Mara Ruiz', level: 3 });
const NOW = new Date(2026, 10, 23, 9).getTime();
const endOf = (month: number, day: number) => new Date(2026, month - 1, day, 23, 59, 59).getTime();

describe('a name or a part of one', () => {
  it.each([
    ['Tomasz', 'tomasz'],
    ['wieczorek', 'tomasz'],
    ['MARA LINDQVIST', 'mara'],
    ['Mara', undefined],
    ['Tom', undefined],
    ['', undefined],
  ])('%s', (words, id) => {
    expect(namedPerson([mara, tomasz, other], words)?.id).toBe(id);
  });
});

describe('a promise in one line', () => {
  it.each([
    ['Send the checklist, Tomasz, 24 Nov', 'Send the checklist', 'tomasz', endOf(11, 24)],
    ['Send the checklist, 24 Nov, Tomasz', 'Send the checklist', 'tomasz', endOf(11, 24)],
    ['Send the checklist by Friday', 'Send the checklist', undefined, endOf(11, 27)],
    ['Ask Madrid, London and Oslo', 'Ask Madrid, London and Oslo', undefined, undefined],
    ['Tomasz', 'Tomasz', undefined, undefined],
    ['Call, Mara', 'Call, Mara', undefined, undefined],
  ])('%s', (line, text, toPersonId, dueAt) => {
    const read = parsePromiseLine(line, [mara, tomasz, other], NOW);
    expect(read).toEqual({ text, ...(toPersonId && { toPersonId }), ...(dueAt && { dueAt }) });
  });
});

describe('where a promise stands', () => {
  it.each([
    ['kept, however late', { dueAt: endOf(11, 1), doneAt: NOW }, { state: 'kept', at: NOW }],
    ['due at the end of today', { dueAt: endOf(11, 23) }, { state: 'due', days: 0 }],
    ['due in a while', { dueAt: endOf(11, 25) }, { state: 'due', days: 2 }],
    ['a day late', { dueAt: endOf(11, 22) }, { state: 'late', days: 1 }],
    ['late earlier today', { dueAt: NOW - 1_000 }, { state: 'late', days: 0 }],
    ['without a day', {}, { state: 'undated' }],
  ])('%s', (_, promise, standing) => {
    expect(promiseStanding(promise, NOW)).toEqual(standing);
  });
});

describe('power and interest', () => {
  it('follow from rank and part until somebody says otherwise', () => {
    expect(powerInterestOf(aPerson({ level: 8, hiringRoles: ['leader'] }))).toEqual({
      power: 3,
      interest: 1,
      supposed: true,
    });
    expect(powerInterestOf(aPerson({ level: 8, power: 1, interest: 3 }))).toEqual({
      power: 1,
      interest: 3,
      supposed: false,
    });
  });

  it('steps stay within the three', () => {
    expect([stepBy(1, -1), stepBy(1, 1), stepBy(2, 1), stepBy(3, 1)]).toEqual([1, 2, 3, 3]);
  });

  const step = fc.constantFrom(1 as const, 2 as const, 3 as const);
  it('lays everybody out apart, in their quarter, and says who found no room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ power: step, interest: step }), { maxLength: 80 }),
        (all) => {
          const people = all.map((place, index) => aPerson({ id: `p${index}`, ...place }));
          const { places, upperRows, lowerRows, hidden } = layOutPowerGrid(people);
          const cells = places.map(({ row, column }) => `${row}/${column}`);
          expect(new Set(cells).size).toBe(places.length);
          for (const { power, interest, row, column } of places) {
            expect(row <= upperRows).toBe(power > 1);
            expect(row).toBeLessThanOrEqual(upperRows + lowerRows);
            expect(column === 2).toBe(interest > 1);
          }
          const left = Object.values(hidden).reduce((sum, count) => sum + count, 0);
          expect(places.length + left).toBe(people.length);
        },
      ),
    );
  });

  it('puts more power higher', () => {
    const low = aPerson({ id: 'low', power: 2, interest: 3 });
    const high = aPerson({ id: 'high', power: 3, interest: 2 });
    expect(layOutPowerGrid([low, high]).places.map(({ person }) => person.id)).toEqual([
      'high',
      'low',
    ]);
  });
});

describe('an introduction in one line', () => {
  it.each([
    ['Tomasz', { personId: 'tomasz', audience: 'colleague' }],
    ['Mara Lindqvist', { personId: 'mara', audience: 'leadership' }],
    ['A client', { label: 'A client', audience: 'client' }],
    ['Benedikt Ragnarsson, Nordfjell (customer)', { audience: 'client' }],
    ['Unser größter Kunde', { audience: 'client' }],
    ['Un partenaire', { audience: 'partner' }],
    ['El proveedor de contadores', { audience: 'partner' }],
    ['Somebody in the control room', { audience: 'colleague' }],
  ])('%s', (line, read) => {
    expect(parseIntroductionLine(line, [mara, tomasz, other])).toMatchObject(read);
  });

  it('is there once it could be made tomorrow', () => {
    const whole = { firstSentence: 'a', learn: 'b', bringAccomplishmentId: 'c', byDay: 0 };
    expect(introductionMark(anIntroduction(whole))).toBe('there');
    expect(introductionMark(anIntroduction({ ...whole, learn: ' ' }))).toBe('weak');
    expect(introductionMark(anIntroduction({ how: 'By mail' }))).toBe('weak');
    expect(introductionMark(anIntroduction())).toBe('missing');
  });
});

describe('an expectation', () => {
  it('goes from a guess to something both know, and back', () => {
    expect(
      (['assumed', 'inferred', 'stated', 'confirmed', 'contradicted'] as const).map(nextStatus),
    ).toEqual(['stated', 'stated', 'confirmed', 'assumed', 'stated']);
  });

  it.each([
    ['Tomasz: a list by spring', { text: 'a list by spring', personId: 'tomasz' }],
    ['First: a list', { text: 'First: a list' }],
    ['Tomasz:', { text: 'Tomasz:' }],
    ['A day with customers', { text: 'A day with customers' }],
  ])('%s', (line, read) => {
    expect(parseExpectationLine(line, [mara, tomasz, other])).toEqual(read);
  });
});
