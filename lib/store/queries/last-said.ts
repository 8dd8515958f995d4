import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

/** The last time that each of these proposals was said aloud, by its id. */
export const readLastSaid = async (
  database: RoundTwoDatabase,
  proposalIds: readonly string[],
): Promise<Map<string, Rehearsal>> => {
  const stored = await rowsAt(
    database.rehearsals,
    '[subject+subjectId]',
    proposalIds.map((id) => ['proposal', id]),
  );
  const inTime = readRows('rehearsals', stored).rows.sort((a, b) => a.at - b.at);
  return new Map(inTime.map((one) => [one.subjectId, one]));
};
