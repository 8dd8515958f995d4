import type { Company } from '@/lib/domain/company';
import { nextRound } from '@/lib/domain/next-round';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { listCompanies } from './companies';
import { type Rows, readRows } from './read-rows';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** When the next interview with each company is, by the company's id; those without a date are left out. */
const nextStarts = async (
  database: RoundTwoDatabase,
  now: number,
): Promise<Map<string, number>> => {
  const [roles, rounds] = await Promise.all([
    database.opportunities.toArray(),
    database.rounds
      .where('startsAt')
      .aboveOrEqual(now - DAY_MS)
      .toArray(),
  ]);
  const companyOf = new Map(roles.filter(isAlive).map((role) => [role.id, role.companyId]));
  const own = Map.groupBy(readRows('rounds', rounds).rows, (round) =>
    companyOf.get(round.opportunityId),
  );
  const starts = new Map<string, number>();
  for (const [company, all] of own) {
    const next = nextRound(all, now);
    if (company && next?.startsAt !== undefined) starts.set(company, next.startsAt);
  }
  return starts;
};

/** All companies, the one whose interview comes first first; then the one touched last. */
export const listCompaniesByRound = async (
  database: RoundTwoDatabase,
  now: number,
): Promise<Rows<'companies'>> => {
  const [{ rows, unreadable }, starts] = await Promise.all([
    listCompanies(database),
    nextStarts(database, now),
  ]);
  const startOf = ({ id }: Company) => starts.get(id) ?? Number.MAX_SAFE_INTEGER;
  return { rows: rows.sort((a, b) => startOf(a) - startOf(b)), unreadable };
};
