import type { SyncDevice } from '@/lib/domain/sync-status';
import type { RoundTwoDatabase } from '../database';
import { LEDGER } from '../sync/journal';
import { findOwnDevice, readRunState } from '../sync/own-device';

/** As much of the engine's ledger as is looked at here; it knows more. */
interface Known {
  device: string;
  cards: Readonly<Record<string, { name: string; at: number }>>;
}

/** A device that is silent for so long holds nothing up (lib/sync/collect-garbage.ts). */
const DORMANT_MS = 180 * 24 * 60 * 60_000;

/** The ledger's part that tells of devices; null where sync is off. */
export const readKnownDevices = async ({ meta }: RoundTwoDatabase): Promise<Known | null> => {
  const row = await meta.get(LEDGER);
  // Only the engine's ledger is put there.
  return row ? (row.value as Known) : null;
};

/** This device, then the others, the latest first. */
export const listSyncDevices = async (
  database: RoundTwoDatabase,
  now: number,
): Promise<SyncDevice[]> => {
  const [own, known] = [await findOwnDevice(database), await readKnownDevices(database)];
  if (!own || !known) return [];
  const { lastSyncAt } = await readRunState(database);
  const others = Object.entries(known.cards)
    .filter(([id]) => id !== known.device)
    .sort(([, a], [, b]) => b.at - a.at)
    .map(([id, { name, at }]) => ({
      id,
      name,
      isThis: false,
      seenAt: at,
      isDormant: at < now - DORMANT_MS,
    }));
  const self = { id: known.device, name: own.name, isThis: true, seenAt: lastSyncAt };
  return [{ ...self, isDormant: false }, ...others];
};
