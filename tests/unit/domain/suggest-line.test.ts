import { expect, test } from 'vitest';
import type { Person } from '@/lib/domain/person';
import { suggestLines } from '@/lib/domain/suggest-line';
import { aPerson } from '../../fixtures/records';

const one = (id: string, level: number, work: Person['function'], reportsToId?: string): Person =>
  aPerson({ id, level, function: work, ...(reportsToId && { reportsToId }) });

const pairs = (people: readonly Person[], limit = 9): string[] =>
  suggestLines(people, limit).map(({ person, above }) => `${person.id} → ${above.id}`);

test('offers the next rung of the same function', () => {
  const people = [
    one('vp', 7, 'operations'),
    one('manager', 4, 'operations'),
    one('cto', 8, 'technology'),
  ];
  expect(pairs(people)).toEqual(['manager → vp']);
});

test('offers the chief executive to chiefs who have nobody of their function above', () => {
  const people = [one('ceo', 9, 'other'), one('cfo', 8, 'finance'), one('analyst', 2, 'legal')];
  expect(pairs(people)).toEqual(['cfo → ceo']);
});

test('does not choose between two who are alike', () => {
  expect(pairs([one('a', 7, 'sales'), one('b', 7, 'sales'), one('c', 3, 'sales')])).toEqual([]);
});

test('offers nothing on a level nobody knows, and no function that says nothing', () => {
  expect(pairs([one('vp', 7, 'other'), one('x', 4, 'other'), one('y', 0, 'sales')])).toEqual([]);
});

test('leaves alone a line that was said, and one that would make a ring', () => {
  const said = [one('vp', 7, 'sales'), one('a', 4, 'sales', 'somebody')];
  expect(pairs(said)).toEqual([]);
  const ring = [one('vp', 7, 'sales', 'b'), one('b', 4, 'sales')];
  expect(pairs(ring)).toEqual([]);
});

test('offers no more than asked for', () => {
  const people = [one('vp', 7, 'sales'), one('a', 4, 'sales'), one('b', 4, 'sales')];
  expect(pairs(people, 1)).toEqual(['a → vp']);
});
