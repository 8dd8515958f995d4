import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { type Intent, intend } from '@/lib/store/intent';
import { write, writeIntents } from '@/lib/store/write';
import { seedRecord } from '@/lib/sync/record-documents';
import { ABOUT, aKeeping, COMPANY } from '../../../fixtures/keepings';
import { aStore, done, type TestStore } from '../../../fixtures/memory-store';
import type { Stored } from '../../../fixtures/memory-transport';
import { aPerson, aProposal } from '../../../fixtures/records';
import { patienceFor, runsOf } from '../../../fixtures/seeds';
import { type StoreDevice, storeDevice } from '../../../fixtures/store-device';

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();
const { id: ____, createdAt: _____, updatedAt: ______, ...proposal } = aProposal();

let next = 0;
const devices = async (count: number, stored: Stored = new Map()): Promise<StoreDevice[]> => {
  const all: StoreDevice[] = [];
  for (let index = 0; index < count; index += 1) {
    next += 1;
    all.push(await storeDevice(aStore(undefined, `${next}-`), stored));
  }
  return all;
};
const two = async (): Promise<[StoreDevice, StoreDevice]> => {
  const [one, other] = await devices(2);
  if (!one || !other) throw new Error('two were made');
  return [one, other];
};

const rowsOf = async (
  { store }: { store: TestStore | StoreDevice['store'] },
  table: 'people' | 'findings',
) => (await store.database.table(table).toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The records alone, as the person sees them. */
const records = async ({ store }: { store: TestStore | StoreDevice['store'] }) => {
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, await store.database.table(table).toArray()] as const),
  );
  return Object.fromEntries(
    tables.map(([table, rows]) => [table, rows.sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );
};

const syncAll = async (all: readonly StoreDevice[], rounds = 2): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) for (const device of all) await device.sync();
};

describe('two browsers', () => {
  it('that were filled apart show the same after a sync, and all of it', async () => {
    const [one, other] = await two();
    await done(writeIntents(one.store, [intend.create('people', 'here', person)]));
    await done(writeIntents(other.store, [intend.create('people', 'there', person)]));
    for (const device of [one, other]) await device.start();
    await done(writeIntents(one.store, [intend.create('proposals', 'p', proposal)]));
    await syncAll([one, other]);
    expect((await rowsOf(one, 'people')).map(({ id }) => id)).toEqual(['here', 'there']);
    expect(await records(other)).toEqual(await records(one));
    expect(await one.store.database.journal.count()).toBe(0);
  });

  it('that change one record apart keep both changes, and say where they differ', async () => {
    const [one, other] = await two();
    for (const device of [one, other]) await device.start();
    await done(writeIntents(one.store, [intend.create('people', 'p', person)]));
    await syncAll([one, other]);
    await done(edit(one.store, 'people', 'p', 'name', 'Ada Byron'));
    await done(edit(one.store, 'people', 'p', 'title', 'Head of plants'));
    await done(edit(other.store, 'people', 'p', 'name', 'Ada King'));
    await done(edit(other.store, 'people', 'p', 'commonGround', 'We both sail'));
    await syncAll([one, other]);
    expect(await records(other)).toEqual(await records(one));
    const [row] = await rowsOf(one, 'people');
    expect(row).toMatchObject({ title: 'Head of plants', commonGround: 'We both sail' });
    const conflicts = await one.store.database.conflicts.toArray();
    expect(conflicts).toMatchObject([{ table: 'people', id: 'p', fields: [{ path: 'name' }] }]);
    expect(await other.store.database.conflicts.toArray()).toEqual(conflicts);
    await done(edit(one.store, 'people', 'p', 'name', 'Ada Lovelace'));
    await syncAll([one, other]);
    expect(await other.store.database.conflicts.count()).toBe(0);
  });

  it('are not stopped by two findings that are filed under one key', async () => {
    const [one, other] = await two();
    for (const device of [one, other]) {
      await device.start();
      await done(keepFindings(device.store, COMPANY, ABOUT, [aKeeping({ text: 'We measure' })]));
      const [finding] = await device.store.database.findings.toArray();
      if (!finding) throw new Error('none was kept');
      const moved = { ...finding, id: device.store.newId() };
      await done(
        write(device.store, async () => ({
          intents: [intend.create('findings', moved.id, moved)],
          value: null,
        })),
      );
    }
    await syncAll([one, other]);
    expect(await rowsOf(one, 'findings')).toHaveLength(3);
    expect(await records(other)).toEqual(await records(one));
  });

  it('one of which deletes what the other edits: both have it, marked', async () => {
    const [one, other] = await two();
    for (const device of [one, other]) await device.start();
    await done(writeIntents(one.store, [intend.create('people', 'p', person)]));
    await syncAll([one, other]);
    await done(deleteRecord(one.store, { table: 'people', id: 'p' }));
    await done(edit(other.store, 'people', 'p', 'title', 'Head of plants'));
    await syncAll([one, other]);
    expect(await records(other)).toEqual(await records(one));
    const [row] = await rowsOf(one, 'people');
    expect(row).toMatchObject({ title: 'Head of plants' });
    expect(row).not.toHaveProperty('deletedAt');
    expect(await one.store.database.conflicts.toArray()).toMatchObject([
      { id: 'p', fields: [{ path: '$deleted' }] },
    ]);
  });

  it('arrive at the same marks of what contradicts', async () => {
    const [one, other] = await two();
    for (const [index, device] of [one, other].entries()) {
      await device.start();
      const name = ['Ines Falk', 'Tomas Brandt'][index] ?? '';
      const keeping = aKeeping({ kind: 'leader', text: name, value: 'Chief Executive Officer' });
      await done(keepFindings(device.store, COMPANY, ABOUT, [keeping]));
    }
    await syncAll([one, other]);
    expect((await rowsOf(one, 'findings')).map(({ status }) => status)).toEqual([
      'disputed',
      'disputed',
    ]);
    expect(await records(other)).toEqual(await records(one));
  });

  it('keep what only a newer version knows, and hand it on', async () => {
    const [one, other] = await two();
    const late = (await devices(1))[0];
    for (const device of [one, other]) await device.start();
    const newer = seedRecord(
      'people',
      { id: 'n', updatedAt: 1, words: ['x'] },
      { by: 'd', newOp: () => `${Math.random()}` },
    );
    const frames = [{ table: 'futures', id: 'n', update: newer.state }];
    await one.state.apply('seg.devicefuture', frames, await one.state.ledger());
    expect(await one.store.database.documents.get('futures/n')).toMatchObject({ table: 'futures' });
    expect(late).toBeDefined();
    for await (const slice of one.state.states())
      expect(slice.map(({ table }) => table)).toContain('futures');
  });
});

describe('three browsers that write, delete and sync in any order', () => {
  const RUNS = runsOf('STORE_SYNC_RUNS', 8);
  const id = fc.constantFrom('a', 'b');
  const text = fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 6 });
  const step = fc.constantFrom('s1', 's2');
  const intent: fc.Arbitrary<Intent> = fc.oneof(
    id.map((own) => intend.create('proposals', own, proposal)),
    fc.tuple(id, text).map(([own, title]) => intend.set('proposals', own, 'title', `T${title}`)),
    fc.tuple(id, text).map(([own, vision]) => intend.set('proposals', own, 'vision', vision)),
    fc
      .tuple(id, step, text)
      .map(([own, entry, what]) =>
        intend.add('proposals', own, 'steps', { id: entry, rank: 'a0', what: `W${what}`, who: [] }),
      ),
    fc
      .tuple(id, step)
      .map(([own, entryId]) => intend.remove('proposals', { id: own, list: 'steps', entryId })),
    fc
      .tuple(id, step, text)
      .map(([own, entryId, how]) =>
        intend.change('proposals', { id: own, list: 'steps', entryId }, 'how', how),
      ),
    fc
      .tuple(id, fc.constantFrom('delete', 'restore', 'purge'))
      .map(([own, what]) => intend[what]('proposals', own)),
  );
  const action = fc.tuple(fc.nat(2), fc.option(intent, { freq: 3, nil: null }));

  it(
    `show the same in the end (${RUNS} runs)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
          const all = await devices(3);
          for (const device of all) await device.start();
          for (const [who, meant] of actions) {
            const device = all[who];
            if (!device) continue;
            // What the store refuses is no part of the game.
            if (meant) await writeIntents(device.store, [meant]);
            else await device.sync();
          }
          await syncAll(all, 3);
          const [first, ...rest] = await Promise.all(all.map(records));
          for (const other of rest) expect(other).toEqual(first);
          const [conflicts, ...others] = await Promise.all(
            all.map(({ store }) => store.database.conflicts.toArray()),
          );
          for (const other of others) expect(other).toEqual(conflicts);
        }),
        { numRuns: RUNS },
      );
    },
    patienceFor(RUNS, 5_000),
  );
});
