import type { SyncPlace } from '@/lib/domain/sync-place';
import type { SyncProblem } from '@/lib/domain/sync-problem';
import type { SyncProgress } from '@/lib/domain/sync-status';
import type { RoundTwoDatabase } from '../database';
import { transact } from '../transact';
import type { Store } from '../write';
import { LEDGER } from './journal';

/** In `meta`, like the ledger: never a record, so never sent anywhere. */
const OWN = 'sync-device';
const RUN = 'sync-run';

/** What this device needs to sync. Holds the place's password, and a key that cannot be read out. */
export interface OwnDevice {
  place: SyncPlace;
  keys: { vault: string; kid: string; key: CryptoKey };
  /** The vault's header, kept so that it can be put back. */
  header: { name: string; bytes: Uint8Array<ArrayBuffer> };
  name: string;
  paused: boolean;
  /** Every record that was there when sync was turned on has its document. */
  seeded: boolean;
}

/** What became of the last sync, and what the one under way is at. */
export interface RunState {
  lastSyncAt: number | null;
  running: SyncProgress | null;
  problem: { reason: SyncProblem; at: number; retryAt: number | null; times: number } | null;
  unreadable: number;
  room: { used: number; limit: number } | null;
}

export const NOT_RUN: RunState = {
  lastSyncAt: null,
  running: null,
  problem: null,
  unreadable: 0,
  room: null,
};

/** What sync keeps beside the records, and what goes when it is turned off. */
const KEPT = [
  ...['journal', 'documents', 'conflicts', 'outbox', 'sealed'],
  ...['mine', 'seen', 'parked', 'quarantine'],
];

/** Null: sync is off. */
export const findOwnDevice = async ({ meta }: RoundTwoDatabase): Promise<OwnDevice | null> => {
  const row = await meta.get(OWN);
  // Only written below.
  return row ? (row.value as OwnDevice) : null;
};

export const readRunState = async ({ meta }: RoundTwoDatabase): Promise<RunState> => {
  const row = await meta.get(RUN);
  // Only written below.
  return row ? (row.value as RunState) : NOT_RUN;
};

const forgetAll = async ({ database }: Store): Promise<void> => {
  for (const name of KEPT) await database.table(name).clear();
  await database.meta.bulkDelete([LEDGER, OWN, RUN]);
};

/**
 * From now on each write is one that the others will hear of. Nothing where it is on already: a second
 * start would forget what was sent.
 */
export const turnOnSync = <L extends { rev: number }>(
  store: Store,
  ledger: L,
  own: OwnDevice,
): Promise<void> =>
  transact(store, ['meta', ...KEPT], async (_, { assertRoom }) => {
    await assertRoom();
    if (await findOwnDevice(store.database)) return;
    await forgetAll(store);
    await store.database.meta.bulkPut([
      { key: LEDGER, value: ledger },
      { key: OWN, value: own },
    ]);
  });

/** The records stay; all that was only there for sync goes, the place's password first of all. */
export const turnOffSync = (store: Store): Promise<void> =>
  transact(store, ['meta', ...KEPT], () => forgetAll(store));

/** Changes what this device needs; nothing where sync has been turned off meanwhile. */
export const changeOwnDevice = (store: Store, changed: Partial<OwnDevice>): Promise<void> =>
  transact(store, ['meta'], async () => {
    const own = await findOwnDevice(store.database);
    if (own) await store.database.meta.put({ key: OWN, value: { ...own, ...changed } });
  });

/** Notes how the sync goes; nothing where sync has been turned off meanwhile. */
export const noteRun = (store: Store, changed: Partial<RunState>): Promise<void> =>
  transact(store, ['meta'], async () => {
    if (!(await findOwnDevice(store.database))) return;
    const value = { ...(await readRunState(store.database)), ...changed };
    await store.database.meta.put({ key: RUN, value });
  });
