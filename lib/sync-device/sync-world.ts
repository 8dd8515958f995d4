import type { SyncPlace } from '@/lib/domain/sync-place';
import type { Store } from '@/lib/store/write';
import type { Bytes } from '@/lib/sync/bytes';
import type { Transport } from '@/lib/sync/transport';

/** What a sync needs of this browser. */
export interface SyncWorld {
  store: Store;
  open(place: SyncPlace): Transport;
  /** Whether the browser lets us ask there. */
  mayAsk(place: SyncPlace): Promise<boolean>;
  /** How full the place is, where it tells. */
  roomOf(place: SyncPlace): Promise<{ used: number; limit: number } | null>;
  random(length: number): Bytes;
}
