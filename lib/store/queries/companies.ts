import type { Company } from '@/lib/domain/company';
import type { RoundTwoDatabase } from '../database';
import { readRows, type Rows } from './read-rows';

/** All companies, the one touched last first. */
export const listCompanies = async (database: RoundTwoDatabase): Promise<Rows<'companies'>> => {
  const stored = await database.companies.orderBy('updatedAt').reverse().toArray();
  return readRows('companies', stored);
};

/** The company whose site has this registrable domain. */
export const findCompanyByDomain = async (
  database: RoundTwoDatabase,
  domain: string,
): Promise<Company | null> => {
  const stored = await database.companies.where('domains').equals(domain).toArray();
  return readRows('companies', stored).rows[0] ?? null;
};

export const findCompany = async (
  database: RoundTwoDatabase,
  id: string,
): Promise<Company | null> => readRows('companies', [await database.companies.get(id)]).rows[0] ?? null;
