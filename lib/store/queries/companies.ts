import type { Company } from '@/lib/domain/company';
import { hostKind } from '@/lib/domain/host-kind';
import { linkedInSlug } from '@/lib/domain/linkedin-slug';
import { domainsAbove } from '@/lib/domain/web-address';
import type { RoundTwoDatabase } from '../database';
import { type Rows, readRows } from './read-rows';

/** All companies, the one whose own row was changed last first. */
export const listCompanies = async (database: RoundTwoDatabase): Promise<Rows<'companies'>> => {
  const stored = await database.companies.orderBy('updatedAt').reverse().toArray();
  return readRows('companies', stored);
};

/** A site with pages about many companies: whoever runs it may be one too, its pages are about others. */
const isShared = (address: string): boolean =>
  hostKind(address) === 'shared-host' || hostKind(address) === 'linkedin';

/** The company whose page on LinkedIn this is, by the name it has there. */
const findByLinkedIn = async (
  database: RoundTwoDatabase,
  slug: string,
): Promise<Company | null> => {
  const stored = await database.companies
    .filter(({ linkedinUrl }) => linkedinUrl !== undefined && linkedInSlug(linkedinUrl) === slug)
    .toArray();
  return readRows('companies', stored).rows[0] ?? null;
};

/** The company a page belongs to: the one that lists the page's domain, or one above it. */
export const findCompanyByAddress = async (
  database: RoundTwoDatabase,
  address: string,
): Promise<Company | null> => {
  const slug = linkedInSlug(address);
  if (slug !== null) return findByLinkedIn(database, slug);
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
