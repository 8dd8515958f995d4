import Dexie, { type Table } from 'dexie';
import { TABLES, type TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import { answers } from './answers';
import { putAside } from './before-upgrade';
import { writeGuard } from './guard';
import { migrations } from './migrations';
import type { SyncTables } from './sync/sync-tables';

/** What is typed but not yet saved, by the place it is typed in. */
export interface Draft {
  key: string;
  value: unknown;
  at: number;
}

type RecordTables = { [T in TableName]: Table<Records[T], string> };

export interface RoundTwoDatabase extends Dexie, RecordTables, SyncTables {
  drafts: Table<Draft, string>;
  meta: Table<{ key: string; value: unknown }, string>;
}

export const DATABASE_NAME = 'round-two';

/**
 * Opens lazily, on the first query. Strict durability: a write is acknowledged once it is on the
 * disk, so "Saved" stays true when the browser is killed a moment later.
 */
export const openDatabase = (
  name: string = DATABASE_NAME,
  engine?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
): RoundTwoDatabase => {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Dexie's cache of live queries shows a change before it is committed, keeps all rows of every
    // query in memory (20 MB for 10,000 findings) and copies them for each reader.
    cache: 'disabled',
    ...engine,
  });
  let isAside = false;
  for (const { version, stores, upgrade } of migrations)
    database
      .version(version)
      .stores(stores)
      .upgrade(async (transaction) => {
        // Dexie runs those that the browser's database lacks: before the first it is as it was.
        if (!isAside) await putAside(transaction, version - 1);
        isAside = true;
        await upgrade?.(transaction);
      });
  database.use(answers);
  database.use(writeGuard(new Set<string>(TABLES)));
  database.on('versionchange', ({ newVersion }) => {
    if (!newVersion) return true;
    outdated.add(database);
    // Left to itself, Dexie would reopen it and add to the newer schema what ours has more.
    database.close({ disableAutoOpen: true });
    return false;
  });
  // Dexie adds one property per table of `stores`; the two lists are compared in a test.
  return database as RoundTwoDatabase;
};

/** Databases that a newer version of the extension has taken over; they stay closed. */
const outdated = new WeakSet<Dexie>();

/** True when a newer version of the extension has upgraded the database under this one. */
export const isOutdated = (database: Dexie): boolean =>
  outdated.has(database) ||
  // Dexie multiplies its version numbers by ten in the browser's database, and may add a few ones.
  (database.isOpen() && Math.floor(database.backendDB().version / 10) > database.verno);
