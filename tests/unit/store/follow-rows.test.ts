import Dexie, { RangeSet } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TableName } from '@/lib/domain/base';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { followRows } from '@/lib/store/follow-rows';
import type { Store } from '@/lib/store/write';
import { aStore, done, memoryEngine, plant } from '../../fixtures/memory-store';
import { aCompany, aFinding, aPerson } from '../../fixtures/records';

/** Keeps what it is given as somebody would who wants to know what there is. */
const follow = (store: Store, tables: TableName[] = ['companies', 'people', 'findings']) => {
  const there = new Map<string, { id: string }>();
  const given: string[] = [];
  let timesCaughtUp = 0;
  let failures = 0;
  const stop = followRows(store.database, tables, {
    take: async (table, rows, gone) => {
      for (const row of rows) {
        there.set(`${table}/${row.id}`, row);
        given.push(row.id);
      }
      for (const id of gone) there.delete(`${table}/${id}`);
    },
    caughtUp: () => {
      timesCaughtUp += 1;
    },
    failed: () => {
      failures += 1;
    },
  });
  onTestFinished(stop);
  return {
    stop,
    given,
    find: (key: string): unknown => there.get(key),
    keys: () => [...there.keys()].toSorted(),
    caughtUp: (times: number) =>
      vi.waitFor(() => expect(timesCaughtUp).toBeGreaterThanOrEqual(times)),
    failures: () => failures,
  };
};

const filled = async (engine = memoryEngine()) => {
  const store = aStore(engine);
  await plant(store, { companies: [aCompany()], people: [aPerson()] });
  return store;
};

test('gives everything of the tables it is asked for, in their order', async () => {
  const store = await filled();
  const followed = follow(store, ['people', 'companies']);
  await followed.caughtUp(1);
  expect(followed.given).toEqual(['person-1', 'company-1']);
});

test('leaves out what was deleted and what is malformed', async () => {
  const store = await filled();
  await plant(store, {
    companies: [aCompany({ id: 'gone', deletedAt: 1 }), { id: 'odd', name: 7 }],
  });
  const followed = follow(store);
  await followed.caughtUp(1);
  expect(followed.keys()).toEqual(['companies/company-1', 'people/person-1']);
});

test('gives more rows than one slice holds, each once', async () => {
  const store = await filled();
  const rows = Array.from({ length: 450 }, (_, at) =>
    aFinding({ id: `finding-${at}`, dedupeKey: `key ${at}` }),
  );
  await plant(store, { findings: rows });
  const followed = follow(store, ['findings']);
  await followed.caughtUp(1);
  expect(followed.given.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test('gives a changed row again, and no other', async () => {
  const store = await filled();
  const followed = follow(store);
  await followed.caughtUp(1);
  await done(edit(store, 'people', 'person-1', 'name', 'Ines Duarte'));
  await followed.caughtUp(2);
  expect(followed.given).toEqual(['company-1', 'person-1', 'person-1']);
  expect(followed.find('people/person-1')).toMatchObject({ name: 'Ines Duarte' });
});

test('takes back what is deleted, with what goes with it, and gives it again when it is restored', async () => {
  const store = await filled();
  const followed = follow(store);
  await followed.caughtUp(1);
  const refs = await done(deleteRecord(store, { table: 'companies', id: 'company-1' }));
  await followed.caughtUp(2);
  expect(followed.keys()).toEqual([]);
  await done(undelete(store, refs));
  await followed.caughtUp(3);
  expect(followed.keys()).toEqual(['companies/company-1', 'people/person-1']);
});

test('hears what another page of the extension writes', async () => {
  const engine = memoryEngine();
  const store = await filled(engine);
  const elsewhere = aStore(engine, 'elsewhere');
  const followed = follow(store);
  await followed.caughtUp(1);
  await done(edit(elsewhere, 'companies', 'company-1', 'name', 'Halvorsen'));
  await followed.caughtUp(2);
  expect(followed.find('companies/company-1')).toMatchObject({ name: 'Halvorsen' });
});

test('what is removed from the disk altogether is gone too', async () => {
  const store = await filled();
  const followed = follow(store);
  await followed.caughtUp(1);
  // Below Dexie, as erasing a whole table is: told as a range.
  const raw = store.database.backendDB().transaction('people', 'readwrite');
  raw.objectStore('people').clear();
  await new Promise((resolve) => raw.addEventListener('complete', resolve));
  Dexie.on.storagemutated.fire({ 'idb://store/people/': new RangeSet('', '\uFFFF') });
  await followed.caughtUp(2);
  expect(followed.keys()).toEqual(['companies/company-1']);
});

test('says when the database does not answer, once', async () => {
  const store = await filled();
  await store.database.open();
  store.database.close({ disableAutoOpen: true });
  const followed = follow(store);
  await vi.waitFor(() => expect(followed.failures()).toBe(1));
  expect(followed.given).toEqual([]);
});

test('gives nothing any more once it is stopped', async () => {
  const store = await filled();
  const followed = follow(store);
  await followed.caughtUp(1);
  followed.stop();
  const other = follow(store);
  await other.caughtUp(1);
  await done(edit(store, 'people', 'person-1', 'name', 'Ines Duarte'));
  await other.caughtUp(2);
  expect(followed.given).toEqual(['company-1', 'person-1']);
});
