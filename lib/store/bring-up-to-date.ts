import Dexie from 'dexie';
import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import { openDatabase } from './database';
import { migrations } from './migrations';
import { readStoredRows } from './queries/stored-rows';

/** The version of the database this code works on. */
export const SCHEMA = Math.max(...migrations.map(({ version }) => version));

const SCRATCH = 'round-two-older';

interface Engine {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/**
 * Rows of an older version as this one stores them. They go through the very migrations a database goes
 * through, in one of their own that is gone afterwards.
 */
export const bringUpToDate = async (
  { schema, rows }: { schema: number; rows: StoredRows },
  engine?: Engine,
): Promise<StoredRows> => {
  if (schema === SCHEMA) return rows;
  // One may be left over from a page that was closed in the middle.
  await new Dexie(SCRATCH, engine).delete();
  const older = new Dexie(SCRATCH, engine);
  for (const { version, stores } of migrations)
    if (version <= schema) older.version(version).stores(stores);
  try {
    const there = TABLES.filter((table) => older.tables.some(({ name }) => name === table));
    await older.transaction('rw', there, async () => {
      for (const table of there) await older.table(table).bulkPut([...rows[table]]);
    });
    older.close();
    const database = openDatabase(SCRATCH, engine);
    try {
      return await readStoredRows(database);
    } finally {
      database.close();
    }
  } finally {
    await new Dexie(SCRATCH, engine).delete();
  }
};
