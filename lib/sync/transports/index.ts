import type { SyncPlace } from '@/lib/domain/sync-place';
import type { Fetch } from '../ask-server';
import type { Transport } from '../transport';
import { s3 } from './s3';
import { type SyncArea, storageSync } from './storage-sync';
import { webDav } from './webdav';

/** The kinds of places that can be chosen, in the order in which they are shown. */
export const transports = [webDav, s3, storageSync] as const;

/** What a place is reached by. */
export interface Reach {
  fetch: Fetch;
  /** The browser's own sync. */
  area: SyncArea;
}

/** The way to a place that somebody entered. */
export const openPlace = (place: SyncPlace, { fetch, area }: Reach): Transport => {
  switch (place.kind) {
    case 'webdav':
      return webDav.open(place, fetch);
    case 's3':
      return s3.open(place, fetch);
    case 'storage-sync':
      return storageSync.open({ area }, fetch);
  }
};

/** Over the network, as this browser does it. */
export const networkFetch: Fetch = (address, request) => fetch(address, request);
