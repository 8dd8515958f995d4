import type { RoundTwoDatabase } from '../database';
import { type Research, readResearch } from './research';

/** The finding with this id; where it is that of a clip, the findings that quote it. */
export const readFoundResearch = async (
  database: RoundTwoDatabase,
  id: string,
): Promise<Research[]> => {
  const own = await readResearch(database, [id]);
  if (own.length > 0) return own;
  return readResearch(database, await database.findings.where('clipIds').equals(id).primaryKeys());
};
