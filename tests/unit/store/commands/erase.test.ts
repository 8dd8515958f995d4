import { expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { eraseRecord } from '@/lib/store/commands/erase';
import { readPurgedIds } from '@/lib/store/queries/purged-ids';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import { completePlan } from '../../../fixtures/example-plan';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../../fixtures/records';

it('of an erased company nothing is left but that it is gone', async () => {
  const store = aStore();
  const plan = completePlan(FIXTURE_NOW);
  await plant(store, plan);
  const company = plan.companies[0]?.id ?? '';
  const count = await done(eraseRecord(store, { table: 'companies', id: company }));
  const rows = await readStoredRows(store.database);
  const gone = await readPurgedIds(store.database);
  expect(gone.size).toBe(count);
  // Stories are the person's own, and so is having told them.
  const ofStories = ['accomplishments', 'rehearsals', 'cards'];
  const own = TABLES.filter((table) => !ofStories.includes(table));
  for (const table of own)
    expect(
      rows[table].filter(({ id }) => !gone.has(id)),
      table,
    ).toEqual([]);
  expect(rows.accomplishments.every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
  const text = JSON.stringify(own.map((table) => rows[table]));
  for (const { name } of plan.people) expect(text).not.toContain(name);
});
