import { expect, test } from 'vitest';
import { orgTrees } from '@/lib/domain/org-tree';
import { type OrgView, orgView } from '@/lib/domain/org-view';

interface One {
  id: string;
  reportsToId?: string;
}

const written = (views: readonly OrgView<One>[]): string =>
  views
    .map(({ person, below, hidden }) => {
      const parts = [
        ...(below.length > 0 ? [written(below)] : []),
        ...(hidden ? [`+${hidden}`] : []),
      ];
      return person.id + (parts.length > 0 ? `(${parts.join(' ')})` : '');
    })
    .join(' ');

const team = (count: number): One[] => [
  { id: 'boss' },
  ...Array.from({ length: count }, (_, index) => ({ id: `p${index}`, reportsToId: 'boss' })),
];

const none = new Map<string, number>();
const nobody = () => false;

test('draws all of a small company', () => {
  const view = orgView(orgTrees(team(3)), {
    limits: { each: 8, all: 100 },
    matters: nobody,
    more: none,
  });
  expect(written(view)).toBe('boss(p0 p1 p2)');
});

test('counts whom it leaves out, with everybody below them', () => {
  const people = [...team(4), { id: 'deep', reportsToId: 'p3' }];
  const limits = { each: 2, all: 100 };
  expect(written(orgView(orgTrees(people), { limits, matters: nobody, more: none }))).toBe(
    'boss(p0 p1 +3)',
  );
});

test('keeps the way open to those who matter, in the place where they belong', () => {
  const people = [...team(5), { id: 'met', reportsToId: 'p4' }];
  const limits = { each: 2, all: 100 };
  const matters = ({ id }: One) => id === 'met';
  expect(written(orgView(orgTrees(people), { limits, matters, more: none }))).toBe(
    'boss(p0 p4(met) +3)',
  );
});

test('draws more where more was asked for', () => {
  const limits = { each: 2, all: 3 };
  const more = new Map([['boss', 2]]);
  expect(written(orgView(orgTrees(team(6)), { limits, matters: nobody, more }))).toBe(
    'boss(p0 p1 p2 p3 +2)',
  );
});

test('draws no more than it may of five hundred, the upper levels first', () => {
  const people: One[] = Array.from({ length: 500 }, (_, index) =>
    index === 0 ? { id: '0' } : { id: `${index}`, reportsToId: `${Math.floor((index - 1) / 4)}` },
  );
  const limits = { each: 8, all: 50 };
  const view = orgView(orgTrees(people), { limits, matters: nobody, more: none });
  let drawn = 0;
  let hidden = 0;
  const visit = (node: OrgView<One>) => {
    drawn += 1;
    hidden += node.hidden;
    node.below.forEach(visit);
  };
  view.forEach(visit);
  expect({ drawn, hidden }).toEqual({ drawn: 50, hidden: 450 });
});
