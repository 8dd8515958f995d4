import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { writeGuard } from '@/lib/store/guard';
import { intend } from '@/lib/store/intent';
import { write, writeIntents } from '@/lib/store/write';
import { aStore, done, everything, memoryEngine } from '../../fixtures/memory-store';
import { aPerson, recordOf } from '../../fixtures/records';

const REFUSED = /outside the write path/;

describe('the guard', () => {
  it.each(TABLES)(
    'refuses a put into %s that does not come through the write path',
    async (name) => {
      const store = aStore();
      await expect(store.database.table(name).put(recordOf[name]())).rejects.toThrow(REFUSED);
      expect(await everything(store)).toEqual({});
    },
  );

  it('refuses every other way to change a row', async () => {
    const store = aStore();
    const { people } = store.database;
    const { id, createdAt: _, updatedAt: __, ...said } = aPerson();
    await done(writeIntents(store, [intend.create('people', id, said)]));
    const before = await everything(store);
    const ways = [
      () => people.add(aPerson({ id: 'other' })),
      () => people.bulkPut([aPerson()]),
      () => people.update(id, { name: 'New' }),
      () => people.where('id').equals(id).modify({ name: 'New' }),
      () => people.delete(id),
      () => people.clear(),
      () => store.database.transaction('rw', people, () => people.delete(id)),
    ];
    for (const way of ways) await expect(way()).rejects.toThrow(REFUSED);
    expect(await everything(store)).toEqual(before);
  });

  it('does not let a write open the door to what comes after it', async () => {
    const store = aStore();
    await done(write(store, async () => ({ intents: [], value: null })));
    await expect(store.database.people.put(aPerson())).rejects.toThrow(REFUSED);
  });

  it('leaves drafts and what else is no record alone', async () => {
    const store = aStore();
    await store.database.drafts.put({ key: 'here', value: 'typed', at: 0 });
    await store.database.meta.put({ key: 'device', value: 'one' });
    expect(Object.keys(await everything(store)).sort()).toEqual(['drafts', 'meta']);
  });

  it('lets a migration change rows', async () => {
    const engine = memoryEngine();
    const open = (versions: number) => {
      const database = new Dexie('migrating', engine);
      database.use(writeGuard(new Set(['people'])));
      database.version(1).stores({ people: 'id' });
      if (versions > 1)
        database
          .version(2)
          .stores({ people: 'id, name' })
          .upgrade((transaction) =>
            transaction.table('people').toCollection().modify({ name: 'migrated' }),
          );
      return database;
    };
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = engine.indexedDB.open('migrating', 10);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('people', { keyPath: 'id' }).put({ id: 'ana', name: '' });
      opening.onsuccess = () => resolve(opening.result);
    });
    old.close();
    const migrated = open(2);
    expect(await migrated.table('people').toArray()).toEqual([{ id: 'ana', name: 'migrated' }]);
    migrated.close();
  });
});
