import type { TableName } from '@/lib/domain/base';
import { type Records, schemas } from '@/lib/domain/records';

export interface Rows<T extends TableName> {
  rows: Records[T][];
  /** Stored rows that are not valid ones. They are left where they are and not shown. */
  unreadable: number;
}

/** Asked before parsing: of what was deleted for good nothing is left that a schema would know. */
const isDeleted = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'deletedAt' in row && row.deletedAt !== undefined;

/**
 * Parses stored rows: an older or broken version of the extension may have written them. What is
 * not there (`undefined`, from a look-up by id) and what was deleted is left out.
 */
export const readRows = <T extends TableName>(table: T, stored: readonly unknown[]): Rows<T> => {
  const rows: Records[T][] = [];
  let unreadable = 0;
  for (const row of stored) {
    if (row === undefined || isDeleted(row)) continue;
    const parsed = schemas[table].safeParse(row);
    if (!parsed.success) unreadable += 1;
    // `schemas[table]` is the schema of `Records[T]`; TypeScript does not relate the two lookups.
    else rows.push(parsed.data as Records[T]);
  }
  return { rows, unreadable };
};
