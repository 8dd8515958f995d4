import type { TableName } from './base';

/**
 * What somebody meant to change, field by field. The write path takes nothing coarser: two devices
 * merge intents, never whole rows.
 */
export type Intent =
  /** A new record, or an old one brought back. Never throws over a tombstone, never doubles. */
  | { do: 'create'; table: TableName; id: string; fields: Fields }
  | { do: 'set'; table: TableName; id: string; field: string; value: unknown }
  /** Replaces `remove` UTF-16 units at `at` by `insert` in a text field. */
  | {
      do: 'splice';
      table: TableName;
      id: string;
      field: string;
      at: number;
      remove: number;
      insert: string;
    }
  /** A member of a set field: an id, a role, a tag. */
  | { do: 'include' | 'exclude'; table: TableName; id: string; field: string; member: string }
  /** An embedded record (step, goal, topic …), known by its own id. */
  | { do: 'add'; table: TableName; id: string; list: string; entry: Fields & { id: string } }
  | {
      do: 'change';
      table: TableName;
      id: string;
      list: string;
      entryId: string;
      field: string;
      value: unknown;
    }
  | { do: 'move'; table: TableName; id: string; list: string; entryId: string; rank: string }
  | { do: 'remove'; table: TableName; id: string; list: string; entryId: string }
  /** `purge` empties what is in the trash for good; of a living record it takes nothing. */
  | { do: 'delete' | 'restore' | 'purge'; table: TableName; id: string };

export type Fields = Record<string, unknown>;
/** A record as it is stored: whatever its table's schema says, and what a newer version added. */
export type Row = Fields & { id: string };
