import { expect, it } from 'vitest';
import { weigh } from '@/lib/domain/weight';
import { deleteRecord } from '@/lib/store/commands/delete';
import { readPlan } from '@/lib/store/queries/plan';
import { examplePlan, storeExamplePlan } from '../../../fixtures/example-plan';
import { aStore, done } from '../../../fixtures/memory-store';

const world = async () => {
  const store = aStore();
  const company = await storeExamplePlan(store);
  const plan = await readPlan(store.database, company, store.now());
  if (!plan) throw new Error('The example plan is not there');
  return { store, company, plan };
};

it('holds every record of the role, and reads them all', async () => {
  const { store, plan } = await world();
  const rows = examplePlan(store.now());
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
  expect(ids(plan.people)).toEqual(ids(rows.people));
  expect(ids(plan.proposals)).toEqual(ids(rows.proposals));
  expect(ids(plan.keyPoints)).toEqual(ids(rows.keyPoints));
  expect(ids(plan.participants)).toEqual(ids(rows.participants));
  expect(ids(plan.accomplishments)).toEqual(ids(rows.accomplishments));
  expect(ids(plan.links)).toEqual(ids(rows.links));
  expect(plan.unreadable).toBe(0);
});

it('puts the rounds in their order, and the heaviest person first', async () => {
  const { plan } = await world();
  const numbers = plan.rounds.map(({ ordinal }) => ordinal);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const weights = plan.people.map((person) => weigh(person).total);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

it('leaves what was deleted out, and the links to it', async () => {
  const { store, company, plan } = await world();
  const [proposal] = plan.proposals;
  await done(deleteRecord(store, { table: 'proposals', id: proposal?.id ?? '' }));
  const after = await readPlan(store.database, company, store.now());
  expect(after?.proposals.map(({ id }) => id)).not.toContain(proposal?.id);
  expect(after?.links.some(({ toId }) => toId === proposal?.id)).toBe(false);
});

it('is none where the company is gone', async () => {
  const { store, company } = await world();
  await done(deleteRecord(store, { table: 'companies', id: company }));
  expect(await readPlan(store.database, company, store.now())).toBeNull();
});
