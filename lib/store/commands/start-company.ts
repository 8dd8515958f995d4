import { companyId, opportunityId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

export interface NewCompany {
  name: string;
  /** The registrable domain of its site; without one the company gets an id of its own. */
  domain?: string;
  /** What its first role is called until the person names it. */
  roleTitle: string;
}

/** A company with one role to prepare for. Started twice, it is still one. */
export const startCompany = (
  store: Store,
  { name, domain, roleTitle }: NewCompany,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = domain ? companyId(domain) : store.newId();
    const company = { name, aliases: [], domains: domain ? [domain] : [], departments: [] };
    const role = {
      companyId: id,
      title: roleTitle,
      requirements: [],
      stage: 'interviewing' as const,
      dismissed: [],
    };
    return {
      value: id,
      intents: [
        intend.create('companies', id, company),
        intend.create('opportunities', opportunityId(id), role),
      ],
    };
  });

/** From now on pages of `domain` count towards the company. */
export const addDomain = (
  store: Store,
  id: string,
  domain: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => ({
    value: id,
    intents: [intend.include('companies', id, 'domains', domain)],
  }));
