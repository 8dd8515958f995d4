import { foldWords } from '@/lib/domain/fold';
import { linkedInHome, linkedInSlug } from '@/lib/domain/linkedin-slug';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { findCompanyByAddress } from '../queries/companies';
import { type Store, write } from '../write';

/** What one page calls the company whose site it is on. */
export interface NameSeen {
  address: string;
  name: string;
}

/**
 * Names that pages of the company's own sites have for it and that it is not known by yet. What an
 * article, a register or another company's page calls somebody is no name of this one.
 */
export const addAliases = (
  store: Store,
  id: string,
  seen: readonly NameSeen[],
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const company = await store.database.companies.get(id);
    if (!company || !isAlive(company)) return { intents: [], value: id };
    const known = new Set([company.name, ...company.aliases].map(foldWords));
    const intents: Intent[] = [];
    for (const { address, name } of seen) {
      const folded = foldWords(name);
      if (folded === '' || known.has(folded)) continue;
      const owner = await findCompanyByAddress(store.database, address);
      if (owner?.id !== id) continue;
      known.add(folded);
      intents.push(intend.include('companies', id, 'aliases', name));
    }
    return { intents, value: id };
  }, ['companies']);

/** From now on this page of LinkedIn, in whatever language or tab, is known to be the company's. */
export const addLinkedIn = (
  store: Store,
  id: string,
  address: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const slug = linkedInSlug(address);
    const company = await store.database.companies.get(id);
    // What the person entered stays.
    const isOpen = slug !== null && company !== undefined && !company.linkedinUrl;
    const intents = isOpen ? [intend.set('companies', id, 'linkedinUrl', linkedInHome(slug))] : [];
    return { intents, value: id };
  }, ['companies']);
