import { hasPlaceAccess } from '@/lib/browser/place-access';
import { roomInSyncArea, syncArea } from '@/lib/browser/sync-area';
import { placeOrigins } from '@/lib/domain/sync-place';
import type { Store } from '@/lib/store/write';
import type { Bytes } from '@/lib/sync/bytes';
import { networkFetch, openPlace } from '@/lib/sync/transports';
import type { SyncWorld } from './sync-world';

/** Sync as it is in the browser that this runs in. */
export const thisBrowser = (store: Store): SyncWorld => ({
  store,
  open: (place) => openPlace(place, { fetch: networkFetch, area: syncArea }),
  mayAsk: (place) => hasPlaceAccess(placeOrigins(place)),
  roomOf: async (place) => (place.kind === 'storage-sync' ? roomInSyncArea() : null),
  random: (length): Bytes => crypto.getRandomValues(new Uint8Array(length)),
});
