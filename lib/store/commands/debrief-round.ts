import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';
import { currentRole } from './add-proposal';

/** The first interview, which is over: there it is with nothing said of it yet. Resolves to its id. */
export const addFirstRound = (
  store: Store,
  companyId: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const opportunityId = await currentRole(store, companyId);
    const rounds = await store.database.rounds.where({ opportunityId }).toArray();
    const known = rounds.filter(isAlive).find(({ ordinal }) => ordinal === 1);
    const id = known?.id ?? store.newId();
    const fields = {
      opportunityId,
      ordinal: 1,
      status: 'done' as const,
      impressedBy: [],
      commitments: [],
    };
    return { intents: [intend.create('rounds', id, fields)], value: id };
  }, ['opportunities', 'rounds']);

/** The round is over and written down. */
export const finishDebrief = (store: Store, { id }: Pick<InterviewRound, 'id'>) =>
  writeIntents(store, [
    intend.set('rounds', id, 'status', 'done'),
    intend.set('rounds', id, 'debriefedAt', store.now()),
  ]);

/** Every note of the round was read once more. */
export const finishReview = (store: Store, { id }: Pick<InterviewRound, 'id'>) =>
  writeIntents(store, [intend.set('rounds', id, 'reviewedAt', store.now())]);
