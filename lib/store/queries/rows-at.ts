import type { Table } from 'dexie';

/**
 * Rows whose `index` is one of `keys`. The keys are asked for side by side, in one transaction:
 * measured three times as fast as Dexie's `anyOf`, which walks the index with a cursor.
 */
export const rowsAt = <R>(
  table: Table<R, string>,
  index: string,
  keys: readonly (string | string[])[],
): PromiseLike<R[]> =>
  table.db.transaction('r', table, async () => {
    const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
    return found.flat();
  });
