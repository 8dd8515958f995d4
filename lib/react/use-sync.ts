import { createContext, useContext, useMemo } from 'react';
import { askForPlace, giveUpPlace } from '@/lib/browser/place-access';
import type { SyncPlace } from '@/lib/domain/sync-place';
import type { SyncDevice, SyncStatus } from '@/lib/domain/sync-status';
import { ask } from '@/lib/messages/client';
import { listSyncDevices } from '@/lib/store/queries/sync-devices';
import { readSyncStatus } from '@/lib/store/queries/sync-status';
import { findOwnDevice } from '@/lib/store/sync/own-device';
import type { Store } from '@/lib/store/write';
import type { createSetUp } from '@/lib/sync-device/set-up';
import { useStore } from './store-context';
import { type Live, useLive } from './use-live';
import { useSharedLive } from './use-shared-live';

export type SetUp = ReturnType<typeof createSetUp>;

/** What the settings need beyond the store: tests hand in their own. */
export interface SyncBorder {
  /** Comes with all that encrypts; so only when somebody is about to turn sync on. */
  load(store: Store): Promise<SetUp>;
  askForPlace(origins: readonly string[]): Promise<boolean>;
  giveUpPlace(origins: readonly string[]): Promise<boolean>;
  syncNow(): Promise<void>;
}

const thisBrowser: SyncBorder = {
  load: async (store) => (await import('@/lib/sync-device/set-up')).createSetUp(store),
  askForPlace,
  giveUpPlace,
  syncNow: () => ask.syncNow({ cause: 'asked' }),
};

const BorderContext = createContext<SyncBorder>(thisBrowser);
export const SyncBorderProvider = BorderContext.Provider;

/** The ways out of the page, with this page's store put in. */
export const useSyncBorder = () => {
  const store = useStore();
  const border = useContext(BorderContext);
  return useMemo(() => ({ ...border, setUp: () => border.load(store) }), [border, store]);
};

/** How sync stands here; the page's parts share one reading. */
export const useSyncStatus = (): Live<SyncStatus> => useSharedLive('sync-status', readSyncStatus);

export const useSyncDevices = (): Live<SyncDevice[]> => {
  const { now } = useStore();
  return useLive((database) => listSyncDevices(database, now()), [now]);
};

/** Where this device syncs, its password with it: for the fields that change it. */
export const useSyncPlace = (): SyncPlace | null => {
  const place = useLive(async (database) => (await findOwnDevice(database))?.place ?? null, []);
  return place.state === 'ready' ? place.value : null;
};
