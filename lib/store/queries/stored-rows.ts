import { TABLES } from '@/lib/domain/base';
import type { Row } from '@/lib/domain/intent';
import type { StoredRows } from '@/lib/domain/kept';
import type { RoundTwoDatabase } from '../database';

/** So many rows are unpacked in one task: ten thousand at once stop a page for a fifth of a second. */
const AT_ONCE = 1_000;

const allOf = async (
  database: RoundTwoDatabase,
  table: (typeof TABLES)[number],
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1)?.id ?? '';
    const some: Row[] = await database
      .table(table)
      .where(':id')
      .above(last)
      .limit(AT_ONCE)
      .toArray();
    rows.push(...some);
    if (some.length < AT_ONCE) return rows;
  }
};

/** Everything as it is stored, at one instant: what was deleted, and what cannot be read, too. */
export const readStoredRows = (database: RoundTwoDatabase): Promise<StoredRows> =>
  database.transaction('r', [...TABLES], async () => {
    const rows = await Promise.all(
      TABLES.map(async (table) => [table, await allOf(database, table)] as const),
    );
    // Every table is named just above; `fromEntries` cannot say so.
    return Object.fromEntries(rows) as unknown as StoredRows;
  });
