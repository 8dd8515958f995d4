import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

/** So long after a role was closed what is kept of its people has done its work. */
const LONG = 30 * 24 * 60 * 60 * 1_000;

/** Roles closed, and not touched, for a month; the longest first. */
export const readLongClosed = async (
  { opportunities, companies }: RoundTwoDatabase,
  now: number,
): Promise<{ company: string; role: string }[]> => {
  const closed = readRows(
    'opportunities',
    await opportunities.where('stage').equals('closed').toArray(),
  )
    .rows.filter(
      ({ updatedAt, closedAt = updatedAt }) => Math.max(updatedAt, closedAt) < now - LONG,
    )
    .sort((a, b) => a.updatedAt - b.updatedAt);
  const found = await companies.bulkGet(closed.map(({ companyId }) => companyId));
  return closed.flatMap(({ title }, nth) => {
    const company = found[nth];
    return company && company.deletedAt === undefined
      ? [{ company: company.name, role: title }]
      : [];
  });
};
