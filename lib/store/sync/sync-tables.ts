import type { Table } from 'dexie';
import type { TableName } from '@/lib/domain/base';
import type { Intent, Row } from '@/lib/domain/intent';

/** What was meant, and is not in the records' documents yet. */
export interface JournalRow {
  n: number;
  at: number;
  intents: readonly Intent[];
}

/** A record's document; `table` may be one that only a newer version knows. */
export interface DocumentRow {
  /** `table/id` */
  key: string;
  table: string;
  id: string;
  state: Uint8Array;
}

/** One field of which devices say different things; the first is the one that is shown. */
export interface FieldConflict {
  path: string;
  heads: readonly { value: unknown; op: string; at: number; by: string }[];
}

/** Where a record's devices disagree. */
export interface ConflictRow {
  key: string;
  table: string;
  id: string;
  fields: readonly FieldConflict[];
}

export interface SyncTables {
  journal: Table<JournalRow, number, Omit<JournalRow, 'n'>>;
  documents: Table<DocumentRow, string>;
  conflicts: Table<ConflictRow, string>;
  outbox: Table<OutboxRow, number, Omit<OutboxRow, 'n'>>;
  sealed: Table<SealedRow, number, Omit<SealedRow, 'n'>>;
  mine: Table<MineRow, string>;
  seen: Table<{ name: string }, string>;
  parked: Table<{ name: string; bytes: Uint8Array<ArrayBuffer> }, string>;
  quarantine: Table<QuarantineRow, string>;
}

export interface OutboxRow {
  n: number;
  table: string;
  id: string;
  update: Uint8Array;
}

export interface SealedRow {
  n: number;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface MineRow {
  name: string;
  size: number;
  gone: boolean;
}

export interface QuarantineRow {
  name: string;
  why: 'damaged' | 'other-key';
  count: number;
  retryAt: number;
}

/** What a record has become; see lib/sync/record-documents.ts, which this is given. */
export interface Merged {
  state: Uint8Array;
  row: Row;
  conflicts: readonly FieldConflict[];
  update: Uint8Array | null;
}

interface Author {
  by: string;
  newOp(): string;
}

/** How records are merged. Handed in: the write path, and with it the popup, does without that library. */
export interface Documents {
  foldIntents(
    ref: { table: TableName; id: string },
    state: Uint8Array | null,
    said: readonly { at: number; intents: readonly Intent[] }[],
    author: Author,
  ): Merged;
  mergeUpdates(
    ref: { table: string; id: string },
    state: Uint8Array | null,
    updates: readonly Uint8Array[],
    author: Author,
  ): Merged;
  seedRecord(table: TableName, row: Row, author: Author): Merged;
}
