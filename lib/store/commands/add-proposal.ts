import { currentRoleOf } from '@/lib/domain/current-role';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';

/** A proposal from its title; the rest is asked for later. It belongs to the company's current role. */
export const addProposal = (
  store: Store,
  company: string,
  title: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = store.newId();
    const fields = blankProposal(await currentRole(store, company), title);
    return { intents: [intend.create('proposals', id, fields)], value: id };
  }, ['opportunities', 'proposals']);

/** What a proposal says before anybody has said more than its title. */
export const blankProposal = (opportunityId: string, title: string) => ({
  opportunityId,
  title,
  objectiveIds: [],
  obstacleIds: [],
  audienceIds: [],
  steps: [],
  goals: [],
  assumptions: [],
  disclosure: { opening: 'say', vision: 'say', steps: 'leave', goals: 'leave' } as const,
  stage: 'idea' as const,
});

/** The role that is being interviewed for: the oldest open one, or else the oldest. */
export const currentRole = async ({ database }: Store, company: string): Promise<string> => {
  const roles = await database.opportunities.where('companyId').equals(company).toArray();
  const role = currentRoleOf(roles.filter(isAlive));
  if (!role) throw new StoreRefusal({ code: 'missing', table: 'opportunities', id: company });
  return role.id;
};
