import { expect, test } from 'vitest';
import type { Proposal } from '@/lib/domain/proposal';
import { formatRoute } from '@/lib/domain/route';
import { groundOf } from '@/lib/readiness/ground';
import { judgeReadiness } from '@/lib/readiness/judge';
import { countGaps, type GapCode, type Thread, type ThreadColumn } from '@/lib/thread/thread';
import { threadOf } from '@/lib/thread/thread-of';
import { largePlan } from '../../bench/large-plan';
import { examplePlan } from '../../fixtures/example-plan';
import { ids, wants } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';
import { addLike, all, type Change, drop, set, setAll, setEntry } from '../readiness/a-change';
import { changed } from '../readiness/a-view';

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

type Loose<R> = { [F in keyof R]?: R[F] | undefined };
const goal = (fields: Loose<Proposal['goals'][number]>): Change =>
  setEntry('proposals', ids.ninetyDays, ({ goals }) => goals, 'goal-renew', fields);
const step = (id: string | null, fields: Loose<Proposal['steps'][number]>): Change =>
  setEntry('proposals', ids.ninetyDays, ({ steps }) => steps, id, fields);
const proposal = `#/proposal/${ids.ninetyDays}`;
const objectives = `#/company/${ids.company}/objectives`;

/** What is changed in the complete plan, and the link that then is missing or weak. */
const cases: [ThreadColumn, 'missing' | 'weak', GapCode, fix: string, Change][] = [
  [
    'person',
    'missing',
    'person-none',
    `${objectives}/${ids.renewals}/statedByIds`,
    all(
      set('objectives', ids.renewals, { statedByIds: [] }),
      setAll('obstacles', { statedByIds: [] }),
      setAll('proposals', { audienceIds: [] }),
    ),
  ],
  ['wants', 'missing', 'wants-none', `#/person/${ids.mateo}/wants`, drop('keyPoints')],
  [
    'wants',
    'weak',
    'wants-assumed',
    `#/person/${ids.mateo}/wants`,
    setAll('keyPoints', { status: 'assumed' }),
  ],
  [
    'objective',
    'weak',
    'now-missing',
    `${objectives}/${ids.renewals}/currentState`,
    set('objectives', ids.renewals, { currentState: undefined }),
  ],
  [
    'objective',
    'weak',
    'target-missing',
    `${objectives}/${ids.renewals}/targetState`,
    set('objectives', ids.renewals, { targetState: ' ' }),
  ],
  [
    'objective',
    'weak',
    'objective-inferred',
    `${objectives}/${ids.renewals}/statedByIds`,
    set('objectives', ids.renewals, { status: 'inferred' }),
  ],
  [
    'obstacle',
    'missing',
    'obstacle-none',
    `${objectives}/${ids.renewals}/obstacle`,
    set('obstacles', ids.silentMiss, { status: 'resolved' }),
  ],
  [
    'obstacle',
    'weak',
    'obstacle-inferred',
    `${objectives}/${ids.silentMiss}`,
    set('obstacles', ids.silentMiss, { status: 'inferred' }),
  ],
  [
    'obstacle',
    'missing',
    'obstacle-unnamed',
    `${proposal}/obstacles`,
    set('proposals', ids.ninetyDays, { obstacleIds: [] }),
  ],
  [
    'proposal',
    'missing',
    'obstacle-unanswered',
    `${objectives}/${ids.silentMiss}/proposal`,
    set('proposals', ids.ninetyDays, { obstacleIds: [] }),
  ],
  [
    'proposal',
    'missing',
    'objective-unanswered',
    `${objectives}/${ids.renewals}/proposal`,
    drop('proposals'),
  ],
  [
    'proposal',
    'weak',
    'proposal-idea',
    `${proposal}/stage`,
    set('proposals', ids.ninetyDays, { stage: 'idea' }),
  ],
  [
    'proposal',
    'weak',
    'opening-missing',
    `${proposal}/opening`,
    set('proposals', ids.ninetyDays, { opening: undefined }),
  ],
  [
    'proposal',
    'weak',
    'vision-missing',
    `${proposal}/vision`,
    set('proposals', ids.ninetyDays, { vision: '' }),
  ],
  [
    'method',
    'missing',
    'steps-none',
    `${proposal}/steps`,
    set('proposals', ids.ninetyDays, { steps: [] }),
  ],
  ['method', 'missing', 'how-none', `${proposal}/how-step-number`, step(null, { how: undefined })],
  [
    'method',
    'weak',
    'step-without-how',
    `${proposal}/how-step-miss`,
    step('step-miss', { how: '' }),
  ],
  ['method', 'weak', 'plan-alone', `${proposal}/who-step-number`, step(null, { who: [] })],
  [
    'goal',
    'missing',
    'goal-none',
    `${proposal}/goals`,
    set('proposals', ids.ninetyDays, { goals: [] }),
  ],
  ['goal', 'weak', 'goal-undated', `${proposal}/due-goal-renew`, goal({ dueDay: undefined })],
  [
    'goal',
    'weak',
    'goal-not-aligned',
    `${proposal}/objective-goal-renew`,
    goal({ objectiveId: undefined }),
  ],
  [
    'revenue',
    'missing',
    'revenue-none',
    `${proposal}/revenue-goal-renew`,
    goal({ revenue: undefined }),
  ],
  [
    'revenue',
    'weak',
    'goal-no-revenue-evidence',
    `${proposal}/evidence-goal-renew`,
    goal({ revenue: { effect: 'retain' } }),
  ],
  [
    'revenue',
    'weak',
    'evidence-gone',
    `${proposal}/evidence-goal-renew`,
    goal({ revenue: { effect: 'retain', evidence: { type: 'objective', id: 'gone' } } }),
  ],
  [
    'proof',
    'missing',
    'proof-none',
    `${proposal}/precedent-step-number`,
    all(step(null, { precedentId: undefined }), (rows) => {
      rows.links = rows.links.filter(({ toId }) => toId !== ids.ninetyDays);
    }),
  ],
  [
    'proof',
    'missing',
    'stories-none',
    `#/company/${ids.company}/stories/new/add`,
    drop('accomplishments'),
  ],
  [
    'proof',
    'weak',
    'story-without-result',
    `#/company/${ids.company}/stories/${ids.pilots}/result`,
    set('accomplishments', ids.pilots, { result: undefined, metrics: [] }),
  ],
];

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
