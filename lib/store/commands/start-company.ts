import type { Company } from '@/lib/domain/company';
import { companyId, opportunityId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

export interface NewCompany {
  name: string;
  /** The registrable domain of its site; without one the company gets an id of its own. */
  domain?: string;
  /** What its first role is called until the person names it. */
  roleTitle: string;
}

const companiesWith = async ({ database }: Store, domain: string): Promise<Company[]> =>
  (await database.companies.where('domains').equals(domain).toArray()).filter(isAlive);

/** The id of the company that has the domain, or of a new one. */
const idFor = async (store: Store, domain: string | undefined): Promise<string> => {
  if (!domain) return store.newId();
  const [known] = await companiesWith(store, domain);
  if (known) return known.id;
  const first = await store.database.companies.get(companyId(domain));
  // The company that began on this site was told that it is not its own.
  return first && isAlive(first) ? store.newId() : companyId(domain);
};

/**
 * A company with one role to prepare for. Started twice, or on another site of a company that is
 * there, it is still one.
 */
export const startCompany = (
  store: Store,
  { name, domain, roleTitle }: NewCompany,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = await idFor(store, domain);
    const company = { name, aliases: [], domains: domain ? [domain] : [], departments: [] };
    const role = {
      companyId: id,
      title: roleTitle,
      requirements: [],
      stage: 'interviewing' as const,
      dismissed: [],
    };
    const intents = [
      intend.create('companies', id, company),
      intend.create('opportunities', opportunityId(id), role),
    ];
    return { intents, value: id };
  }, ['companies', 'opportunities']);

/** From now on pages of `domain` count towards this company, and towards no other. */
export const addDomain = (
  store: Store,
  id: string,
  domain: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const others = (await companiesWith(store, domain)).filter((other) => other.id !== id);
    const intents = [
      ...others.map((other) => intend.exclude('companies', other.id, 'domains', domain)),
      intend.include('companies', id, 'domains', domain),
    ];
    return { intents, value: id };
  }, ['companies']);

/** Pages of `domain` no longer count towards the company. */
export const removeDomain = (store: Store, id: string, domain: string) =>
  writeIntents(store, [intend.exclude('companies', id, 'domains', domain)]);
