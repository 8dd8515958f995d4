import type { Transaction } from 'dexie';

/** One step of the database's history. Its `id` is its file's name; its number is the version. */
export interface Migration {
  /** `NNNN-what`, the file's name. */
  id: string;
  version: number;
  /** Indexes as Dexie writes them; only the tables that change. `null` drops a table. */
  stores: Record<string, string | null>;
  /** Brings the rows of the version before into this one. Runs inside the upgrade transaction. */
  upgrade?(transaction: Transaction): Promise<void>;
}

export const defineMigration = (migration: Migration): Migration => migration;
