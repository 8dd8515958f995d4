import { placeName } from '@/lib/domain/sync-place';
import type { SyncStatus } from '@/lib/domain/sync-status';
import type { RoundTwoDatabase } from '../database';
import { findOwnDevice, readRunState } from '../sync/own-device';

/** How sync stands on this device; nothing secret is in it. */
export const readSyncStatus = async (database: RoundTwoDatabase): Promise<SyncStatus> => {
  const own = await findOwnDevice(database);
  if (!own) return { on: false };
  const { problem, ...run } = await readRunState(database);
  const { journal, outbox, sealed, parked } = database;
  const queued = await Promise.all([journal.count(), outbox.count(), sealed.count()]);
  return {
    on: true,
    place: { kind: own.place.kind, where: placeName(own.place) },
    deviceName: own.name,
    paused: own.paused,
    waiting: queued.reduce((sum, count) => sum + count, 0),
    parked: await parked.count(),
    ...run,
    problem: problem && { reason: problem.reason, at: problem.at, retryAt: problem.retryAt },
  };
};
