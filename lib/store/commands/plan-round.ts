import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import { firstOpportunity } from './add-proposal';

export type NewRound = Pick<InterviewRound, 'kind' | 'format' | 'startsAt' | 'tz'> & {
  ordinal?: number;
};

/** Plans the next interview of the company's current role; its number follows the last one's. */
export const planRound = (
  store: Store,
  company: string,
  { ordinal, ...round }: NewRound,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const role = await firstOpportunity(store, company);
    const last = await store.database.rounds
      .where('[opportunityId+ordinal]')
      .between([role, 0], [role, Number.MAX_SAFE_INTEGER])
      .filter((one) => one.deletedAt === undefined)
      .last();
    const id = store.newId();
    const fields = {
      ...round,
      opportunityId: role,
      // The product is for people called back: the first round that is planned here is the second.
      ordinal: ordinal ?? (last ? last.ordinal + 1 : 2),
      status: 'planned' as const,
      impressedBy: [],
      commitments: [],
    };
    return { intents: [intend.create('rounds', id, fields)], value: id };
  });
