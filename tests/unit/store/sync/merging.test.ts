import { describe, expect, it } from 'vitest';
import { StoredSyncState } from '@/lib/store/sync/stored-sync-state';
import { type Ledger, newLedger } from '@/lib/sync/ledger';
import { foldIntents, mergeUpdates, seedRecord } from '@/lib/sync/record-documents';
import { Overtaken } from '@/lib/sync/sync-state';
import { aStore } from '../../../fixtures/memory-store';
import { aPerson } from '../../../fixtures/records';
import { startSync, storeDevice } from '../../../fixtures/store-device';

describe('a step that another page has overtaken', () => {
  it('is not done', async () => {
    const store = aStore();
    const state = new StoredSyncState<Ledger>(store, {
      documents: { foldIntents, mergeUpdates, seedRecord },
      overtaken: () => new Overtaken(),
    });
    await startSync(store, newLedger('device0001'));
    const old = await state.ledger();
    await state.write({ ...old, owed: true });
    const bytes = new Uint8Array(1);
    await expect(state.seal([{ name: 'a', bytes }], [], old)).rejects.toThrow(Overtaken);
    await expect(state.apply('b', [], old)).rejects.toThrow(Overtaken);
    expect(await store.database.sealed.count()).toBe(0);
    expect(await store.database.seen.count()).toBe(0);
  });
});

describe('what is said again word for word', () => {
  it('is not merged again', async () => {
    const store = aStore();
    let merges = 0;
    const state = new StoredSyncState<Ledger>(store, {
      documents: {
        foldIntents,
        seedRecord,
        mergeUpdates: (...values) => {
          merges += 1;
          return mergeUpdates(...values);
        },
      },
      overtaken: () => new Overtaken(),
    });
    await startSync(store, newLedger('device0001'));
    const frames = ['a', 'b'].map((id) => {
      const said = seedRecord('people', { ...aPerson(), id }, { by: 'd', newOp: () => `op-${id}` });
      return { table: 'people', id, update: said.state };
    });
    await state.apply('snap.first', frames, await state.ledger());
    await state.apply('snap.second', frames, await state.ledger());
    expect(merges).toBe(2);
    expect(await store.database.people.count()).toBe(2);
    expect(await store.database.seen.count()).toBe(2);
  });
});

describe('a disk without room', () => {
  it('takes nothing of what others said, and says why', async () => {
    const roomy = aStore();
    const store = { ...roomy, roomLeft: async () => 0 };
    const { state } = await storeDevice(store, new Map());
    await startSync(roomy, newLedger('device0001'));
    const said = seedRecord('people', aPerson(), { by: 'd', newOp: () => 'op' });
    const frames = [{ table: 'people', id: aPerson().id, update: said.state }];
    const applied = state.apply('seg.other', frames, await state.ledger());
    await expect(applied).rejects.toMatchObject({ problem: { code: 'full' } });
    expect(await roomy.database.people.count()).toBe(0);
    expect(await roomy.database.seen.count()).toBe(0);
  });
});
