import type { SyncPlace } from './sync-place';
import type { SyncProblem } from './sync-problem';

/** What a sync is at. */
export const SYNC_STEPS = ['preparing', 'looking', 'receiving', 'sending'] as const;
export type SyncStep = (typeof SYNC_STEPS)[number];

/** How far it is: of so many objects so many. */
export interface SyncProgress {
  step: SyncStep;
  done: number;
  of: number;
}

/** How sync stands on this device. */
export type SyncStatus =
  | { on: false }
  | {
      on: true;
      place: { kind: SyncPlace['kind']; where: string };
      deviceName: string;
      paused: boolean;
      /** Null: the first one is not done. */
      lastSyncAt: number | null;
      running: SyncProgress | null;
      /** Changes that were not sent yet. */
      waiting: number;
      problem: { reason: SyncProblem; at: number; retryAt: number | null } | null;
      /** Objects that a newer version wrote. */
      parked: number;
      /** Objects that are damaged, and not known from elsewhere. */
      unreadable: number;
      /** Bytes, where the place tells how many there may be. */
      room: { used: number; limit: number } | null;
    };

/** A device as it last spoke of itself. */
export interface SyncDevice {
  id: string;
  name: string;
  isThis: boolean;
  /** By its own clock. */
  seenAt: number | null;
  /** Silent for so long that nobody waits for it; it may come back at any time. */
  isDormant: boolean;
}
