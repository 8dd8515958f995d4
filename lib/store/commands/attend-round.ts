import { participantId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive, isPurged } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/**
 * Somebody will be in a round, or will not. Taken out and put back in, what was noted of them there
 * is as it was.
 */
export const attendRound = (
  store: Store,
  { roundId, personId }: { roundId: string; personId: string },
  attends: boolean,
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const id = participantId(roundId, personId);
    const row = await store.database.participants.get(id);
    const intents: Intent[] = [];
    if (attends && row && !isAlive(row) && !isPurged(row))
      intents.push(intend.restore('participants', id));
    else if (attends)
      intents.push(
        intend.create('participants', id, { roundId, personId, topics: [], noteLinks: [] }),
      );
    else if (row && isAlive(row)) intents.push(intend.delete('participants', id));
    return { intents, value: undefined };
  }, ['participants']);
