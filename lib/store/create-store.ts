import { ulid } from 'ulid';
import { openDatabase } from './database';
import { watchRoom } from './room';
import type { Store } from './write';

/** With `unlimitedStorage` the browser's quota is what it uses now and what the disk has free. */
export const lookAtDisk = async (): Promise<number> => {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
};

/** The store every part of the extension works on; opened lazily by its first query. */
export const createStore = (): Store => ({
  database: openDatabase(),
  now: () => Date.now(),
  newId: () => ulid(),
  roomLeft: watchRoom(lookAtDisk, () => performance.now()),
});
