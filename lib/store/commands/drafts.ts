import { type Store, writeBeside } from '../write';

/** Holds what is being typed at `key`, word for word, so that closing the window loses nothing. */
export const saveDraft = (store: Store, key: string, value: unknown) =>
  writeBeside(store, 'drafts', () => store.database.drafts.put({ key, value, at: store.now() }));

export const clearDraft = (store: Store, key: string) =>
  writeBeside(store, 'drafts', () => store.database.drafts.delete(key));

/** Drops what was last typed before an instant. */
export const dropDraftsBefore = (store: Store, limit: number) =>
  writeBeside(store, 'drafts', () => store.database.drafts.where('at').below(limit).delete());
