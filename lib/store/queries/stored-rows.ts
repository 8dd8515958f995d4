import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import type { RoundTwoDatabase } from '../database';

/** Everything as it is stored, at one instant: what was deleted, and what cannot be read, too. */
export const readStoredRows = (database: RoundTwoDatabase): Promise<StoredRows> =>
  database.transaction('r', [...TABLES], async () => {
    const rows = await Promise.all(
      TABLES.map(async (table) => [table, await database.table(table).toArray()] as const),
    );
    // Every table is named just above; `fromEntries` cannot say so.
    return Object.fromEntries(rows) as unknown as StoredRows;
  });
