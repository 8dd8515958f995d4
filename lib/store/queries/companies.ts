import type { Company } from '@/lib/domain/company';
import { hostKind } from '@/lib/domain/host-kind';
import { nextRound } from '@/lib/domain/next-round';
import { domainsAbove } from '@/lib/domain/web-address';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { type Rows, readRows } from './read-rows';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** All companies, the one whose own row was changed last first. */
export const listCompanies = async (database: RoundTwoDatabase): Promise<Rows<'companies'>> => {
  const stored = await database.companies.orderBy('updatedAt').reverse().toArray();
  return readRows('companies', stored);
};

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

/** A site with pages about many companies: whoever runs it may be one too, its pages are about others. */
const isShared = (address: string): boolean =>
  hostKind(address) === 'shared-host' || hostKind(address) === 'linkedin';

/** The company a page belongs to: the one that lists the page's domain, or one above it. */
export const findCompanyByAddress = async (
  database: RoundTwoDatabase,
  address: string,
): Promise<Company | null> => {
  if (isShared(address)) return null;
  const names = domainsAbove(address);
  const stored = await database.companies.where('domains').anyOf(names).toArray();
  const { rows } = readRows('companies', stored);
  for (const name of names) {
    const owner = rows.find((company) => company.domains.includes(name));
    if (owner) return owner;
  }
  return null;
};

export const findCompany = async (
  database: RoundTwoDatabase,
  id: string,
): Promise<Company | null> =>
  readRows('companies', [await database.companies.get(id)]).rows[0] ?? null;
