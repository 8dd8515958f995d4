import { TABLES } from '@/lib/domain/base';
import type { RoundTwoDatabase } from '../database';
import { isPurged } from '../is-alive';

/** The ids of all that was deleted for good, as far as this browser still knows of it. */
export const readPurgedIds = async (database: RoundTwoDatabase): Promise<Set<string>> => {
  const ids = new Set<string>();
  for (const table of TABLES) {
    const gone = await database.table(table).where('deletedAt').above(0).toArray();
    for (const row of gone) if (isPurged(row)) ids.add(row.id);
  }
  return ids;
};
