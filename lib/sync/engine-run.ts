import type { Bytes } from './bytes';
import type { Ledger } from './ledger';
import type { SyncState } from './sync-state';
import type { Listed, Transport } from './transport';
import type { VaultKeys } from './vault-keys';

/** Own segments, or bytes of them, after which a snapshot is worth its size. */
export const COMPACT_AFTER = { segments: 64, bytes: 4 * 2 ** 20 };

/** What a sync needs of the world. */
export interface SyncContext {
  state: SyncState;
  transport: Transport;
  keys: VaultKeys;
  /** The vault's header, kept so that it can be put back. */
  header: { name: string; bytes: Bytes };
  /** What the person calls this device. */
  deviceName: string;
  /** When a device's segments are put together into a snapshot. */
  compactAfter: { segments: number; bytes: number };
  now(): number;
  random(length: number): Bytes;
  /** Called before each step that takes time. What it throws ends the sync there; the next one goes on. */
  onStep(progress: EngineProgress): Promise<void>;
}

/** What a sync is at: of so many objects so many. */
export interface EngineProgress {
  step: 'looking' | 'receiving' | 'sending';
  done: number;
  of: number;
}

/** What a sync found and did. */
export interface SyncReport {
  pulled: number;
  pushed: number;
  /** Objects of ours that were not there any more. */
  lost: number;
  /** Another device went by our name: we go by a new one. */
  renamed: boolean;
  /** Objects that cannot be read, and are not known from elsewhere. */
  unreadable: number;
  /** Objects that a newer version wrote. */
  parked: number;
  /** The header of a vault that goes before ours. */
  otherVault: string | null;
  /** The vault's header under newer locks: it is to be kept instead of ours. */
  newHeader: { name: string; bytes: Bytes } | null;
}

/** One sync under way. */
export interface Run extends SyncContext {
  listed: readonly Listed[];
  report: SyncReport;
}

const DEVICE_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A device's id; nobody needs to read it. */
export const newDevice = (random: (length: number) => Uint8Array): string =>
  [...random(10)].map((byte) => DEVICE_SIGNS.charAt(byte % 32)).join('');

export const tipOf = ({ vector, device }: Ledger): string => vector[device]?.hash ?? '';
