import { ulid } from 'ulid';
import { openDatabase } from './database';
import type { Store } from './write';

/** The store every part of the extension works on; opened lazily by its first query. */
export const createStore = (): Store => ({
  database: openDatabase(),
  now: () => Date.now(),
  newId: () => ulid(),
});
