import { expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { dropAside, readAside } from '@/lib/store/before-upgrade';
import { openDatabase } from '@/lib/store/database';
import { memoryEngine } from '../../fixtures/memory-store';
import { oldDatabase } from '../../fixtures/old-database';
import stored from '../../fixtures/states/0004-without-www.json' with { type: 'json' };

// Drafts have keys, records ids; only those are looked at here.
const state = Object.fromEntries(
  TABLES.map((table) => [table, stored[table] as readonly { id: string }[]]),
);

it('an upgrade puts everything aside as it was, until it is let go', async () => {
  const engine = memoryEngine();
  (await oldDatabase(engine, '0004-without-www', state)).close();
  const database = openDatabase('store', engine);
  const aside = await readAside(database);
  expect(aside?.schema).toBe(4);
  expect(aside?.rows).toMatchObject(state);
  await dropAside(database);
  expect(await readAside(database)).toBeNull();
  database.close();
  const again = openDatabase('store', engine);
  expect(await readAside(again)).toBeNull();
  again.close();
});

it('a new database has nothing to put aside', async () => {
  const database = openDatabase('store', memoryEngine());
  expect(await readAside(database)).toBeNull();
  database.close();
});
