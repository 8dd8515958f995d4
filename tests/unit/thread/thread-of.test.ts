import { expect, test } from 'vitest';
import { formatRoute } from '@/lib/domain/route';
import { groundOf } from '@/lib/readiness/ground';
import { judgeReadiness } from '@/lib/readiness/judge';
import { countGaps, type GapCode, type Thread } from '@/lib/thread/thread';
import { threadOf } from '@/lib/thread/thread-of';
import { largePlan } from '../../bench/large-plan';
import { examplePlan } from '../../fixtures/example-plan';
import { ids, wants } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';
import { addLike, set } from '../readiness/a-change';
import { changed } from '../readiness/a-view';
import { cases, goal } from './gap-cases';

const of = (view: ReturnType<typeof changed>, objective: string = ids.renewals): Thread => {
  const thread = threadOf(groundOf(view, FIXTURE_NOW), objective);
  if (!thread) throw new Error('no thread');
  return thread;
};

const gapsOf = ({ nodes }: Thread) =>
  nodes.flatMap(({ column, state, gap }) =>
    gap ? [{ column, state, code: gap.code, fix: formatRoute(gap.fix) }] : [],
  );

test('in the complete plan every link holds', () => {
  for (const objective of [ids.everyFeeder, ids.renewals]) {
    expect(gapsOf(of(changed(), objective)).filter(({ column }) => column !== 'wants')).toEqual([]);
  }
});

test('it goes from who wants it to what proves it, each joined to the next', () => {
  const { nodes, edges } = of(changed());
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  expect(
    [...new Set(edges.map(({ from, to }) => `${columnOf.get(from)} ${columnOf.get(to)}`))].sort(),
  ).toEqual(
    [
      'person wants',
      'wants objective',
      'objective obstacle',
      'obstacle proposal',
      'proposal method',
      'method goal',
      'goal revenue',
      'revenue proof',
    ].sort(),
  );
});

test.each(cases)('%s %s: %s', (column, state, code, fix, change) => {
  expect(gapsOf(of(changed(change)))).toContainEqual({ column, state, code, fix });
  expect(gapsOf(of(changed()))).not.toContainEqual({ column, state, code, fix });
});

test('evidence that is disputed is weak, and leads to the fact', () => {
  const [fact] = changed().facts;
  const id = fact?.id ?? '';
  const view = changed(
    goal({ revenue: { effect: 'retain', evidence: { type: 'finding', id } } }),
    set('findings', id, { status: 'disputed' }),
  );
  const { nodes } = of(view);
  const [issue] = judgeReadiness(view, FIXTURE_NOW).issues.filter(
    ({ subject }) => subject.id === id,
  );
  expect(nodes.find(({ column }) => column === 'revenue')?.gap).toEqual({
    code: 'fact-disputed',
    fix: issue?.fix,
  });
});

/** Where the thread and a rule judge the same gap under different words. */
const SAME: Partial<Record<GapCode, readonly string[]>> = {
  'wants-none': ['no-key-point', 'no-key-point-heaviest'],
  'steps-none': ['objective-no-steps'],
  'how-none': ['objective-no-methodology'],
  'revenue-none': ['goal-no-revenue-line'],
  'stories-none': ['no-stories'],
};

test('where a rule judges the same gap, both lead to the same field', () => {
  let compared = 0;
  const views = [viewOf(examplePlan(FIXTURE_NOW)), ...cases.map((one) => changed(one[4]))];
  for (const view of views) {
    const { issues } = judgeReadiness(view, FIXTURE_NOW);
    const thread = of(view);
    for (const { id, gap } of thread.nodes) {
      if (!gap) continue;
      const words = SAME[gap.code] ?? [gap.code];
      const same = issues.filter(
        (issue) => words.includes(issue.words) && id.includes(issue.subject.id),
      );
      if (same.length === 0) continue;
      compared += 1;
      expect(same.map(({ fix }) => fix)).toContainEqual(gap.fix);
    }
  }
  expect(compared).toBeGreaterThan(15);
});

test('an edge is as weak as the weaker of its ends', () => {
  const thread = of(viewOf(examplePlan(FIXTURE_NOW)), ids.everyFeeder);
  const states = new Map(thread.nodes.map(({ id, state }) => [id, state]));
  const BAD = ['there', 'weak', 'missing'];
  for (const { from, to, state, gap } of thread.edges) {
    const worst = Math.max(
      ...[states.get(from), states.get(to), gap && 'weak'].map((one) =>
        BAD.indexOf(one ?? 'there'),
      ),
    );
    expect(state).toBe(BAD[worst]);
  }
  const { missing, weak } = countGaps(thread);
  expect({ missing, weak }).toEqual({ missing: 3, weak: 1 });
});

test('whom the proposal is for did not thereby state the objective', () => {
  const { edges } = of(changed());
  const from = (person: string) => edges.find((edge) => edge.from === `wants ${person}`);
  expect(from(ids.mateo)?.gap).toBeUndefined();
  expect(from(ids.rajeshwari)?.gap?.code).toBe('not-stated');
});

test('what is surely wanted is said before what is supposed', () => {
  const { nodes } = of(changed(set('keyPoints', wants.mateoOperators, { status: 'confirmed' })));
  expect(nodes.find(({ id }) => id === `wants ${ids.mateo}`)?.says).toEqual({
    kind: 'wants',
    text: 'Spends days in control rooms',
    more: 2,
  });
});

test('of 500 people six are drawn and the others are counted', () => {
  const plan = largePlan(FIXTURE_NOW);
  const everybody = plan.people.map(({ id }) => id);
  const view = viewOf({
    ...plan,
    objectives: plan.objectives.map((one) => ({ ...one, statedByIds: everybody })),
  });
  const { nodes, hidden } = of(view);
  expect(nodes.filter(({ column }) => column === 'person')).toHaveLength(6);
  expect(hidden.person).toBe(everybody.length - 6);
});

test('many answers are bounded too', () => {
  const more = Array.from({ length: 9 }, (_, index) =>
    addLike('proposals', ids.ninetyDays, { id: `proposal-${index}` }),
  );
  const { nodes, edges, hidden } = of(changed(...more));
  expect(nodes.filter(({ column }) => column === 'proposal')).toHaveLength(4);
  expect(hidden.proposal).toBe(6);
  expect(edges.length).toBeLessThan(60);
});

test('an objective that is gone has no thread', () => {
  expect(threadOf(groundOf(changed(), FIXTURE_NOW), 'gone')).toBeNull();
});
