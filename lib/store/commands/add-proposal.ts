import { opportunityId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** A proposal from its title; the rest is asked for later. It belongs to the company's first role. */
export const addProposal = (
  store: Store,
  company: string,
  title: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = store.newId();
    const fields = {
      opportunityId: await firstOpportunity(store, company),
      title,
      objectiveIds: [],
      obstacleIds: [],
      audienceIds: [],
      steps: [],
      goals: [],
      assumptions: [],
      disclosure: { opening: 'say', vision: 'say', steps: 'leave', goals: 'leave' } as const,
      stage: 'idea' as const,
    };
    return { intents: [intend.create('proposals', id, fields)], value: id };
  });

/** The role that is being interviewed for: the first that is neither closed nor deleted. */
export const firstOpportunity = async (store: Store, company: string): Promise<string> => {
  const open = await store.database.opportunities
    .where('companyId')
    .equals(company)
    .filter((one) => one.deletedAt === undefined && one.stage !== 'closed')
    .first();
  return open?.id ?? opportunityId(company);
};
