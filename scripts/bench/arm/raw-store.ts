import { openDatabase } from '@/lib/store/database';

/** Puts rows as the browser itself does it: one transaction, as durable as ours. */
export type PutRaw = (rows: Record<string, object>) => Promise<void>;

/** The same tables and indexes as the product's, holding the same rows, without Dexie or any check. */
export async function openRawTwin(tables: Record<string, unknown[]>): Promise<PutRaw> {
  const dexie = openDatabase('raw-twin');
  await dexie.open();
  const database = dexie.backendDB();
  const { findings = [], clips = [] } = tables;
  for (const [table, rows] of Object.entries({ findings, clips }))
    await commit(database, [table], (transaction) => {
      for (const row of rows) transaction.objectStore(table).put(row);
    });
  return (rows) => putInto(database, rows);
}

/** The least a browser can do to keep a row: one store, no index. */
export async function openBare(): Promise<PutRaw> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('findings', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return (rows) => putInto(database, rows);
}

function putInto(database: IDBDatabase, rows: Record<string, object>): Promise<void> {
  return commit(database, Object.keys(rows), (transaction) => {
    for (const [table, row] of Object.entries(rows)) transaction.objectStore(table).put(row);
  });
}

function commit(
  database: IDBDatabase,
  tables: string[],
  put: (transaction: IDBTransaction) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    put(transaction);
  });
}
