import { expect, test } from 'vitest';
import { coverageColumns, coverageOf } from '@/lib/domain/coverage';
import type { FindingKind } from '@/lib/domain/finding';
import type { Link } from '@/lib/domain/link';
import { largePlan } from '../../bench/large-plan';
import { examplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';

const linked = (
  fromId: string,
  toId: string,
  state: Link['state'] = 'accepted',
): Pick<Link, 'from' | 'fromId' | 'toId' | 'state'> => ({ from: 'finding', fromId, toId, state });

const facts = new Map<FindingKind, string[]>([
  ['product', ['p3', 'p2', 'p1']],
  ['mission', ['m1']],
  ['news', ['n2', 'n1']],
  ['vision', []],
]);

test('counts what is linked, to whom, and what is of no use', () => {
  const {
    total,
    linked: many,
    noUse,
    counts,
    rows,
  } = coverageOf(facts, [
    linked('p1', 'helena'),
    linked('p1', 'proposal'),
    linked('p2', 'helena'),
    linked('m1', 'tomasz', 'dismissed'),
    linked('n1', 'helena', 'suggested'),
  ]);
  expect({ total, many, noUse }).toEqual({ total: 6, many: 2, noUse: 1 });
  expect(Object.fromEntries(counts)).toEqual({ helena: 2, proposal: 1 });
  const product = rows.find(({ kind }) => kind === 'product');
  expect({ ...product, counts: Object.fromEntries(product?.counts ?? []) }).toEqual({
    kind: 'product',
    ids: ['p3', 'p2', 'p1'],
    linked: 2,
    noUse: 0,
    counts: { helena: 2, proposal: 1 },
  });
});

test('a fact that is linked twice to one target is one fact', () => {
  const { counts } = coverageOf(facts, [linked('p1', 'helena'), linked('p1', 'helena')]);
  expect(counts.get('helena')).toBe(1);
});

test('links of stories and of facts that are gone count for nothing', () => {
  const { linked: many, counts } = coverageOf(facts, [
    { ...linked('p1', 'helena'), from: 'accomplishment' },
    linked('gone', 'helena'),
  ]);
  expect({ many, targets: counts.size }).toEqual({ many: 0, targets: 0 });
});

test('what is open stands first: in a kind its facts, and the kinds themselves', () => {
  const { rows } = coverageOf(facts, [
    linked('p3', 'helena'),
    linked('p2', 'helena', 'dismissed'),
    linked('m1', 'helena'),
  ]);
  expect(rows.map(({ kind, ids: order }) => [kind, order])).toEqual([
    ['news', ['n2', 'n1']],
    ['product', ['p1', 'p2', 'p3']],
    ['mission', ['m1']],
  ]);
});

test('what was dismissed for one and linked to another is linked', () => {
  const { linked: many, noUse } = coverageOf(facts, [
    linked('m1', 'helena', 'dismissed'),
    linked('m1', 'tomasz'),
  ]);
  expect({ many, noUse }).toEqual({ many: 1, noUse: 0 });
});

test('the columns are the people of the next round by weight, then the proposals', () => {
  const { plan } = viewOf(examplePlan(FIXTURE_NOW));
  const { people, proposals, hidden } = coverageColumns(plan, FIXTURE_NOW);
  expect(people.map(({ id }) => id)).toEqual([ids.rajeshwari, ids.sunniva, ids.mateo, ids.hyejin]);
  expect(proposals.map(({ id }) => id)).toEqual([ids.ninetyDays, ids.proof]);
  expect(hidden).toEqual({ people: 0, proposals: 0 });
});

test('without a next round whoever may be met stands there, and those without room are counted', () => {
  const { plan } = viewOf(largePlan(FIXTURE_NOW));
  const { people, hidden } = coverageColumns({ ...plan, participants: [] }, FIXTURE_NOW);
  expect(people).toHaveLength(8);
  expect(hidden.people).toBeGreaterThan(100);
});

test('5,000 facts are counted one by one, and as many links', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `fact-${index}`);
  const { linked: count, counts } = coverageOf(
    new Map([['product', many]]),
    many.map((id, index) => linked(id, `person-${index % 500}`)),
  );
  expect(count).toBe(5_000);
  expect([...counts.values()].every((one) => one === 10)).toBe(true);
});
