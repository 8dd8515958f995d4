import { dropDraftsBefore, saveDraft } from '@/lib/store/commands/drafts';
import { problemOf } from '@/lib/store/problem';
import { listDraftKeys } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { localKeys, readLocal, removeLocal } from './local-drafts';

/** So long a draft waits for whoever began it. */
const AGE_MAX_MS = 30 * 24 * 60 * 60 * 1_000;

const forget = async (store: Store): Promise<void> => {
  const { database } = store;
  const limit = store.now() - AGE_MAX_MS;
  // Here first: without its row in the database a text would be taken for a young one below.
  for (const key of await listDraftKeys(database, limit)) removeLocal(key);
  await dropDraftsBefore(store, limit);
  const known = new Set(await listDraftKeys(database));
  for (const key of localKeys()) {
    const text = readLocal(key);
    if (!known.has(key) && text !== null) await saveDraft(store, key, text);
  }
};

/**
 * What was typed and left for a month goes, in both places: a draft may name a company or somebody
 * deleted long ago. A draft that only `localStorage` has, because its window closed before it
 * settled, gets its row in the database, and with that an age.
 */
export const forgetOldDrafts = async (store: Store): Promise<void> => {
  try {
    await forget(store);
  } catch (cause) {
    // Where the database does not open, the page says so; the drafts wait for the next time.
    if (!problemOf(cause)) throw cause;
  }
};
