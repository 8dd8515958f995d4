import type { Bytes } from './bytes';
import type { Frame } from './frames';
import type { Ledger } from './ledger';

/** An update that waits to be sent, in the order in which it was said. */
export interface Waiting extends Frame {
  n: number;
}

/** An object that is encrypted and named, and not surely there yet. A retry sends the same bytes. */
export interface Sealed {
  n: number;
  name: string;
  bytes: Bytes;
}

/** An object of ours that was read back whole. */
export interface Mine {
  name: string;
  size: number;
  /** Deleted there by us, or lost there; the name stays known. */
  gone: boolean;
}

export interface Quarantined {
  name: string;
  why: 'damaged' | 'other-key';
  count: number;
  /** Not before this instant again. */
  retryAt: number;
}

/**
 * What the engine keeps on the disk. Each call is one step: it has happened entirely or not at all.
 * Those that take a ledger throw `Overtaken` where the stored one is not the one it was made from.
 */
export interface SyncState {
  ledger(): Promise<Ledger>;
  /** Updates that wait, up to about so many bytes and at least one. */
  waiting(bytes: number): Promise<Waiting[]>;
  /** Takes updates out of the queue and puts the object they are in into the other one. */
  seal(
    sealed: readonly Omit<Sealed, 'n'>[],
    taken: readonly number[],
    ledger: Ledger,
  ): Promise<void>;
  sealed(): Promise<Sealed[]>;
  /** It was read back: it is ours. */
  settle(name: string, size: number): Promise<void>;
  mine(): Promise<Mine[]>;
  /** Not there any more, or to be deleted there. */
  markGone(names: readonly string[], ledger: Ledger): Promise<void>;
  isSeen(names: readonly string[]): Promise<Set<string>>;
  /** Merges what an object says, and notes that it was read. */
  apply(name: string, frames: readonly Frame[], ledger: Ledger): Promise<void>;
  /** Notes objects whose content is known from elsewhere. */
  pass(names: readonly string[]): Promise<void>;
  park(name: string, bytes: Bytes): Promise<void>;
  parked(): Promise<{ name: string; bytes: Bytes }[]>;
  quarantine(entry: Quarantined): Promise<void>;
  quarantined(): Promise<Quarantined[]>;
  /** The states of all records, in slices. */
  states(): AsyncIterable<readonly Frame[]>;
  write(ledger: Ledger): Promise<void>;
  /**
   * Goes on as another device, or in another vault: what was sealed and not sent is dropped (a
   * snapshot is owed), what is ours is nobody's, what could not be read is tried again.
   */
  become(ledger: Ledger): Promise<void>;
}

/** Another page of this browser syncs, too; it goes on, this one begins anew. */
export class Overtaken extends Error {}
