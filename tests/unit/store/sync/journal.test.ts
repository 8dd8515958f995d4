import { describe, expect, it } from 'vitest';
import { intend } from '@/lib/store/intent';
import { writeIntents } from '@/lib/store/write';
import { newLedger } from '@/lib/sync/ledger';
import { aStore, done, everything } from '../../../fixtures/memory-store';
import { aPerson } from '../../../fixtures/records';
import { startSync } from '../../../fixtures/store-device';

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();

describe('the journal', () => {
  it('notes nothing while sync is off', async () => {
    const store = aStore();
    await done(writeIntents(store, [intend.create('people', 'p', person)]));
    expect(Object.keys(await everything(store))).toEqual(['people']);
  });

  it('notes what was meant in the transaction that does it, or not at all', async () => {
    const store = aStore();
    await startSync(store, newLedger('device0001'));
    const create = intend.create('people', 'p', person);
    await done(writeIntents(store, [create]));
    const refused = await writeIntents(store, [intend.set('people', 'nobody', 'name', 'X')]);
    expect(refused.ok).toBe(false);
    const rows = await store.database.journal.toArray();
    expect(rows).toEqual([{ n: 1, at: store.now(), intents: [create] }]);
  });

  it('is not begun anew by a second start', async () => {
    const store = aStore();
    await startSync(store, newLedger('device0001'));
    await startSync(store, newLedger('device0002'));
    expect((await store.database.meta.get('sync'))?.value).toMatchObject({ device: 'device0001' });
  });

  it('of a large import is many rows', async () => {
    const store = aStore();
    await startSync(store, newLedger('device0001'));
    const intents = Array.from({ length: 1_200 }, (_, at) =>
      intend.create('people', `p${at}`, person),
    );
    await done(writeIntents(store, intents));
    expect(await store.database.journal.count()).toBe(3);
  });
});
