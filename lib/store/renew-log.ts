import { ROOM_NEEDED } from './room';

const SCRATCH = 'round-two-scratch';
/** Larger values would become files beside the log, not entries in it. */
const ENTRY = 32_768;
/** Over the 4 MB at which the browser closes the log, writes its entries away and begins a new one. */
const ENTRIES = 192;

const settled = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const fill = (database: IDBDatabase): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction('entries', 'readwrite');
    const entries = transaction.objectStore('entries');
    for (let key = 0; key < ENTRIES; key += 1) entries.put('x'.repeat(ENTRY), key);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/**
 * Makes the browser begin a new log for this origin's databases. Call it once after the browser has
 * started, before much is written.
 *
 * Observed in Chromium 156: a browser killed in the middle of a write leaves half a record at the
 * end of LevelDB's log. The next start reads all before it, but goes on writing behind it; the start
 * after that takes the log for damaged and drops every database of the origin without a word
 * (google/leveldb#1287). What was written away by then is safe.
 */
export const renewLog = async (
  engine: IDBFactory,
  roomLeft: () => Promise<number>,
): Promise<void> => {
  // On a disk that is nearly full this would do the harm it is to prevent (see room.ts).
  if ((await roomLeft()) < 4 * ROOM_NEEDED) return;
  const request = engine.open(SCRATCH, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('entries');
  const database = await settled(request);
  await fill(database);
  database.close();
  engine.deleteDatabase(SCRATCH);
};
