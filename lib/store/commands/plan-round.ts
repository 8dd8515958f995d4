import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import { currentRole } from './add-proposal';

export type NewRound = Partial<
  Pick<InterviewRound, 'kind' | 'format' | 'startsAt' | 'tz' | 'ordinal'>
>;

/** Plans the next interview of the company's current role; its number follows the last one's. */
export const planRound = (
  store: Store,
  company: string,
  { ordinal, ...round }: NewRound = {},
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const role = await currentRole(store, company);
    const id = store.newId();
    const fields = {
      ...round,
      opportunityId: role,
      ordinal: ordinal ?? (await nextOrdinal(store, role)),
      status: 'planned' as const,
      impressedBy: [],
      commitments: [],
    };
    return { intents: [intend.create('rounds', id, fields)], value: id };
  }, ['opportunities', 'rounds']);

/** The product is for people called back: the first round that is planned here is the second. */
const FIRST_ORDINAL = 2;

export const nextOrdinal = async ({ database }: Store, role: string): Promise<number> => {
  const rounds = await database.rounds.where('opportunityId').equals(role).toArray();
  return rounds
    .filter(isAlive)
    .reduce((next, { ordinal }) => Math.max(next, ordinal + 1), FIRST_ORDINAL);
};
