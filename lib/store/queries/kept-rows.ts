import { TABLES } from '@/lib/domain/base';
import type { KeptRows, StoredRows } from '@/lib/domain/kept';
import { readRows } from './read-rows';

/** So many rows are parsed between two pauses. */
const AT_ONCE = 500;

/** The rows of everything that can be read; `pause` lets the page answer meanwhile. */
export const parseKept = async (
  stored: StoredRows,
  pause: () => Promise<void>,
): Promise<KeptRows> => {
  const kept: [string, unknown[]][] = [];
  for (const table of TABLES) {
    const rows: unknown[] = [];
    for (let from = 0; from < stored[table].length; from += AT_ONCE) {
      rows.push(...readRows(table, stored[table].slice(from, from + AT_ONCE)).rows);
      await pause();
    }
    kept.push([table, rows]);
  }
  // Every table is named just above; `fromEntries` cannot say so.
  return Object.fromEntries(kept) as unknown as KeptRows;
};
