import type { Finding } from '@/lib/domain/finding';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { type Research, readResearch } from './research';

/** Kinds of facts that say what the company wants to reach, or what is in its way. */
const ABOUT_GOALS = ['target-state', 'revenue', 'challenge', 'current-state'] as const;

const isOffered = ({ status }: Pick<Finding, 'status'>): boolean =>
  status !== 'rejected' && status !== 'outdated' && status !== 'candidate';

/** Kept facts that may be taken as an objective or an obstacle, at most `limit` of a kind. */
export const listPublished = async (
  database: RoundTwoDatabase,
  companyId: string,
  limit: number,
  takenIds: ReadonlySet<string>,
): Promise<Research[]> => {
  const ofKinds = ABOUT_GOALS.map((kind) =>
    database.findings
      .where('[companyId+kind]')
      .equals([companyId, kind])
      .filter((row) => isAlive(row) && isOffered(row) && !takenIds.has(row.id))
      .limit(limit)
      .primaryKeys(),
  );
  return readResearch(database, (await Promise.all(ofKinds)).flat());
};
