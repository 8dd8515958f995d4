import { StoredSyncState } from '@/lib/store/sync/stored-sync-state';
import type { Store } from '@/lib/store/write';
import type { Ledger } from '@/lib/sync/ledger';
import { foldIntents, mergeUpdates, seedRecord } from '@/lib/sync/record-documents';
import { Overtaken } from '@/lib/sync/sync-state';

/** The engine's memory in this browser's database. */
export const storedState = (store: Store): StoredSyncState<Ledger> =>
  new StoredSyncState<Ledger>(store, {
    documents: { foldIntents, mergeUpdates, seedRecord },
    overtaken: () => new Overtaken(),
  });
