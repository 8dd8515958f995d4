import { TABLES } from '@/lib/domain/base';
import type { Row } from '@/lib/domain/intent';
import type { StoredRows } from '@/lib/domain/kept';
import { DATABASE_NAME } from './database';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const rowsOf = async (database: IDBDatabase, table: string): Promise<Row[]> => {
  if (!database.objectStoreNames.contains(table)) return [];
  try {
    return await settled(database.transaction(table).objectStore(table).getAll());
  } catch {
    return []; // torn: the other tables may still be whole
  }
};

/**
 * What can still be read where Dexie cannot open the database: table by table, at whatever version it is.
 * Rejects where the browser does not open it either.
 */
export const readRaw = async (
  browserDatabases: IDBFactory,
): Promise<{ schema: number; rows: StoredRows }> => {
  const database = await settled(browserDatabases.open(DATABASE_NAME));
  try {
    const lists = await Promise.all(
      TABLES.map(async (table) => [table, await rowsOf(database, table)] as const),
    );
    // Every table is named just above; `fromEntries` cannot say so.
    const rows = Object.fromEntries(lists) as unknown as StoredRows;
    // Dexie multiplies its version numbers by ten in the browser's database.
    return { schema: Math.max(1, Math.floor(database.version / 10)), rows };
  } finally {
    database.close();
  }
};
