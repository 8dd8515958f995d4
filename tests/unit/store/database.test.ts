import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '@/lib/domain/base';
import { saveDraft } from '@/lib/store/commands/drafts';
import { isOutdated } from '@/lib/store/database';
import { intend } from '@/lib/store/intent';
import { migrations } from '@/lib/store/migrations';
import { readRows } from '@/lib/store/queries/read-rows';
import { writeIntents } from '@/lib/store/write';
import { aStore, done, everything, memoryEngine, openRaw } from '../../fixtures/memory-store';
import { oldDatabase } from '../../fixtures/old-database';
import { aPerson } from '../../fixtures/records';

const { id, createdAt: _, updatedAt: __, ...said } = aPerson();
const addOne = (store: ReturnType<typeof aStore>) =>
  writeIntents(store, [intend.create('people', id, said)]);

const BESIDE = ['drafts', 'blobs', 'snapshots', 'meta'];
const OF_SYNC = [
  ...['journal', 'documents', 'conflicts', 'outbox', 'sealed'],
  ...['mine', 'seen', 'parked', 'quarantine'],
];

describe('the database', () => {
  it('has a table for every record of the domain, and those of sync and four more beside them', async () => {
    const { database } = aStore();
    await database.open();
    const stored = [...database.backendDB().objectStoreNames].sort();
    expect(stored).toEqual([...TABLES, ...BESIDE, ...OF_SYNC].sort());
  });

  it('asks for strict durability in every write', async () => {
    const store = aStore();
    const asked: unknown[] = [];
    store.database.use({
      stack: 'dbcore',
      name: 'spy',
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite') asked.push(options?.durability);
          return core.transaction(tables, mode, options);
        },
      }),
    });
    await done(addOne(store));
    await done(saveDraft(store, 'here', 'typed'));
    expect(asked).toEqual(['strict', 'strict']);
  });
});

describe('migrations', () => {
  it('are numbered from 1 without a gap, and their ids say the number', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    for (const { id, version } of migrations)
      expect(id).toMatch(new RegExp(`^${String(version).padStart(4, '0')}-[a-z0-9-]+$`));
  });

  const folder = new URL('../../fixtures/states/', import.meta.url);

  it('have an example state each, and there is no example without its migration', () => {
    const examples = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    expect(examples.sort()).toEqual(migrations.map(({ id }) => id).sort());
  });

  it.each(migrations.map(({ id }) => id))(
    'opens the state after %s and reads all of it',
    async (id) => {
      const text = readFileSync(new URL(`${id}.json`, folder), 'utf8');
      const state: Record<string, { id: string }[]> = JSON.parse(text);
      const engine = memoryEngine();
      (await oldDatabase(engine, id, state)).close();

      const store = aStore(engine);
      const stored = await everything(store);
      expect(Object.keys(stored).sort()).toEqual(Object.keys(state).sort());
      for (const table of TABLES) {
        // A table without a row would prove nothing about its rows.
        expect(state[table]?.length, `${table} in ${id}.json`).toBeGreaterThan(0);
        const { unreadable } = readRows(table, stored[table] ?? []);
        expect(unreadable, `${table} of ${id}.json`).toBe(0);
      }
      expect(store.database.verno).toBe(migrations.length);
    },
  );

  it.each(migrations.map(({ id }) => id))('lets the records after %s be changed', async (id) => {
    const text = readFileSync(new URL(`${id}.json`, folder), 'utf8');
    const state: Record<TableName, { id: string }[]> = JSON.parse(text);
    const engine = memoryEngine();
    (await oldDatabase(engine, id, state)).close();
    const store = aStore(engine);
    for (const table of TABLES)
      for (const rowId of await store.database[table].toCollection().primaryKeys())
        await done(writeIntents(store, [intend.delete(table, rowId)]));
    for (const table of TABLES) {
      const rows: { deletedAt?: number }[] = await store.database.table(table).toArray();
      expect(rows.every((row) => row.deletedAt !== undefined)).toBe(true);
    }
  });
});

describe('a database that a newer version has upgraded', () => {
  const newer = (migrations.length + 1) * 10;

  it('is not written to by a page that had it open', async () => {
    const engine = memoryEngine();
    const store = aStore(engine);
    await done(addOne(store));
    const before = await everything(store);
    // The page's connection must give way, or the upgrade would wait for it.
    (await openRaw(engine, newer)).close();
    expect(isOutdated(store.database)).toBe(true);
    expect(await writeIntents(store, [intend.set('people', id, 'name', 'Old')])).toEqual({
      ok: false,
      problem: { code: 'outdated' },
    });
    expect(await saveDraft(store, 'here', 'typed')).toEqual({
      ok: false,
      problem: { code: 'outdated' },
    });
    const raw = await openRaw(engine, newer);
    expect(await rowsOf(raw, 'people')).toEqual(before['people']);
    raw.close();
  });

  it('is not written to by a page that opens it afterwards', async () => {
    const engine = memoryEngine();
    const first = aStore(engine);
    await done(addOne(first));
    first.database.close();
    (await openRaw(engine, newer)).close();
    const late = aStore(engine);
    expect(await writeIntents(late, [intend.set('people', id, 'name', 'Old')])).toEqual({
      ok: false,
      problem: { code: 'outdated' },
    });
    expect(await late.database.people.get(id)).toMatchObject({ name: said.name });
  });

  it('keeps its version number', async () => {
    const engine = memoryEngine();
    const store = aStore(engine);
    await done(addOne(store));
    (await openRaw(engine, newer)).close();
    await addOne(store);
    const raw = await openRaw(engine, newer);
    expect(raw.version).toBe(newer);
    raw.close();
  });
});

const rowsOf = (database: IDBDatabase, table: string): Promise<unknown[]> =>
  new Promise((resolve) => {
    const asking = database.transaction(table).objectStore(table).getAll();
    asking.onsuccess = () => resolve(asking.result);
  });
