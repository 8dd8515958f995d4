import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrgNode, orgTrees, wouldRing } from '@/lib/domain/org-tree';

interface One {
  id: string;
  reportsToId?: string;
}

const one = (id: string, reportsToId?: string): One => ({
  id,
  ...(reportsToId && { reportsToId }),
});

/** "a(b(c) d)" for a over b and d, b over c. */
const written = (trees: readonly OrgNode<One>[]): string =>
  trees
    .map(({ person, below }) => person.id + (below.length > 0 ? `(${written(below)})` : ''))
    .join(' ');

test('stands everybody below whom they report to, in the given order', () => {
  const people = [one('b', 'a'), one('d', 'a'), one('c', 'b'), one('a'), one('z')];
  expect(written(orgTrees(people))).toBe('a(b(c) d) z');
});

test('passes over a line to nobody known and a line to oneself', () => {
  expect(written(orgTrees([one('a', 'gone'), one('b', 'b')]))).toBe('a b');
});

test('opens a ring that two devices have made at the first of its people', () => {
  const people = [one('x', 'c'), one('b', 'a'), one('a', 'c'), one('c', 'b')];
  expect(written(orgTrees(people))).toBe('b(c(x a))');
});

test('says beforehand that a line would make a ring', () => {
  const people = [one('a'), one('b', 'a'), one('c', 'b'), one('d')];
  expect(wouldRing(people, 'a', 'c')).toBe(true);
  expect(wouldRing(people, 'a', 'a')).toBe(true);
  expect(wouldRing(people, 'd', 'c')).toBe(false);
  expect(wouldRing(people, 'c', 'a')).toBe(false);
});

test('does not go round for ever where a ring is there already', () => {
  expect(wouldRing([one('a', 'b'), one('b', 'a'), one('c')], 'c', 'a')).toBe(false);
});

test('places everybody exactly once, whatever the lines', () => {
  const lines = fc.array(fc.option(fc.nat({ max: 30 }), { nil: undefined }), { maxLength: 30 });
  fc.assert(
    fc.property(lines, (above) => {
      const people = above.map((to, index) => one(`${index}`, to?.toString()));
      const placed: string[] = [];
      const visit = ({ person, below }: OrgNode<One>) => {
        placed.push(person.id);
        below.forEach(visit);
      };
      orgTrees(people).forEach(visit);
      expect(placed.sort()).toEqual(people.map(({ id }) => id).sort());
    }),
  );
});
