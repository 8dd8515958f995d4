import type { Finding } from '@/lib/domain/finding';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';

/** Leaders read from pages who are nobody yet. */
export interface Leaders {
  findings: Finding[];
  /** There are more than were asked for. */
  more: boolean;
}

/** At most `limit` of them; no more rows are kept of however many there are. */
export const readLeaders = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
  limit: number,
): Promise<Leaders> => {
  const stored = await findings
    .where('[companyId+kind]')
    .equals([companyId, 'leader'])
    .filter(
      (one) =>
        isAlive(one) &&
        one.personId === undefined &&
        one.status !== 'rejected' &&
        one.status !== 'outdated',
    )
    .limit(limit + 1)
    .toArray();
  const { rows } = readRows('findings', stored);
  return { findings: rows.slice(0, limit), more: stored.length > limit };
};
