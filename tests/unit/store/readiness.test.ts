import { expect, test } from 'vitest';
import { judgeReadiness } from '@/lib/readiness/judge';
import { dismissRule, restoreRule } from '@/lib/store/commands/dismiss-rule';
import { readPlan } from '@/lib/store/queries/plan';
import { readReadinessView } from '@/lib/store/queries/readiness';
import { examplePlan, storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { aStore, done, plant, type TestStore } from '../../fixtures/memory-store';
import { aFinding, FIXTURE_NOW } from '../../fixtures/records';

const read = async (store: TestStore) => {
  const plan = await readPlan(store.database, ids.company, FIXTURE_NOW);
  if (!plan) throw new Error('no plan');
  return { plan, view: await readReadinessView(store.database, plan, FIXTURE_NOW) };
};

const anExample = async (): Promise<TestStore> => {
  const store = aStore();
  await storeExamplePlan(store);
  return store;
};

test('what is read is judged as the rows themselves are', async () => {
  const { view } = await read(await anExample());
  const own = viewOf(examplePlan(FIXTURE_NOW));
  expect(view.counts).toEqual(own.counts);
  expect(judgeReadiness(view, FIXTURE_NOW)).toEqual(judgeReadiness(own, FIXTURE_NOW));
});

const manyFindings = (count: number, changes: object) =>
  Array.from({ length: count }, (_, number) =>
    aFinding({
      id: `more-${number}`,
      companyId: ids.company,
      kind: 'news',
      text: `News ${number}`,
      dedupeKey: `news:${number}`,
      createdAt: FIXTURE_NOW + number,
      ...changes,
    }),
  );

test('of many facts the linked and the newest are read, the others are counted', async () => {
  const store = await anExample();
  await plant(store, { findings: manyFindings(1_000, {}) });
  const { view, plan } = await read(store);
  expect(view.counts.news).toBe(1_001);
  const facts = new Set(view.facts.map(({ id }) => id));
  expect(facts.size).toBeLessThan(400);
  expect(facts.has('more-999')).toBe(true);
  const linked = plan.links.filter(({ from }) => from === 'finding');
  expect(linked.every(({ fromId }) => facts.has(fromId))).toBe(true);
});

test.each([
  ['of no use', { status: 'rejected' }],
  ['not accepted', { status: 'candidate' }],
  ['deleted', { deletedAt: FIXTURE_NOW }],
] as const)('a fact that is %s is neither read nor counted', async (_, changes) => {
  const store = await anExample();
  await plant(store, { findings: manyFindings(1, changes) });
  const { view } = await read(store);
  expect(view.counts.news).toBe(1);
  expect(view.facts.some(({ id }) => id === 'more-0')).toBe(false);
});

test('a rule that is said not to be relevant stays so, with its reason, until it is put back', async () => {
  const store = await anExample();
  const silenced = { ruleId: 'promise-broken', subjectId: ids.report };
  await done(dismissRule(store, ids.role, silenced, ' Mateo has it '));
  const { plan, view } = await read(store);
  expect(plan.role.dismissed).toMatchObject([{ ...silenced, reason: 'Mateo has it' }]);
  const { dismissed } = judgeReadiness(view, FIXTURE_NOW);
  expect(dismissed.map(({ id }) => id)).toEqual([`promise-broken:${ids.report}`]);
  await done(restoreRule(store, plan.role, silenced));
  expect((await read(store)).plan.role.dismissed).toEqual([]);
});

test('a reason of blanks is none', async () => {
  const store = await anExample();
  await done(dismissRule(store, ids.role, { ruleId: 'no-title', subjectId: 'x' }, '  '));
  const [said] = (await read(store)).plan.role.dismissed;
  expect(said && 'reason' in said).toBe(false);
});
