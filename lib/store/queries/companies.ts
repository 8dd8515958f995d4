import type { Company } from '@/lib/domain/company';
import { domainsAbove } from '@/lib/domain/web-address';
import type { RoundTwoDatabase } from '../database';
import { type Rows, readRows } from './read-rows';

/** All companies, the one touched last first. */
export const listCompanies = async (database: RoundTwoDatabase): Promise<Rows<'companies'>> => {
  const stored = await database.companies.orderBy('updatedAt').reverse().toArray();
  return readRows('companies', stored);
};

/** The company a page belongs to: the one that lists the page's domain, or one above it. */
export const findCompanyByAddress = async (
  database: RoundTwoDatabase,
  address: string,
): Promise<Company | null> => {
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
