import { expect, test } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { schemas } from '@/lib/domain/records';
import { readPlan } from '@/lib/store/queries/plan';
import {
  completePlan,
  examplePlan,
  storeCompletePlan,
  storeExamplePlan,
} from '../../fixtures/example-plan';
import { aStore } from '../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../fixtures/records';

test.each([
  ['example', examplePlan],
  ['complete', completePlan],
])('every row of the %s plan is valid, and an id is given once', (_, planOf) => {
  const rows = planOf(FIXTURE_NOW);
  for (const table of TABLES)
    for (const row of rows[table])
      expect(schemas[table].safeParse(row)).toMatchObject({ success: true });
  const ids = TABLES.flatMap((table) => rows[table].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('everybody’s rank is known from the title', () => {
  const { people } = completePlan(FIXTURE_NOW);
  expect(people.filter(({ level, levelConf }) => level === 0 || levelConf === 'low')).toEqual([]);
});

test.each([
  ['example', storeExamplePlan, examplePlan],
  ['complete', storeCompletePlan, completePlan],
])('the %s plan is read back as it was written', async (_, store, planOf) => {
  const own = aStore();
  const company = await store(own);
  const plan = await readPlan(own.database, company, FIXTURE_NOW);
  const rows = planOf(FIXTURE_NOW);
  expect(plan?.company).toEqual(rows.companies[0]);
  expect(plan?.rounds).toEqual(rows.rounds);
  expect(plan?.proposals).toHaveLength(rows.proposals.length);
  expect(plan?.links).toHaveLength(rows.links.length);
  expect(plan?.unreadable).toBe(0);
});
