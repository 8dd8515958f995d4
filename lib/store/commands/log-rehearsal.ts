import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** Something was said aloud: how it went, how long it took. Resolves to the entry's id. */
export const logRehearsal = (
  store: Store,
  said: Omit<Rehearsal, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'at'>,
): Promise<Result<string, StoreProblem>> => {
  const id = store.newId();
  const entry = { ...said, at: store.now() };
  return write(
    store,
    async () => ({ intents: [intend.create('rehearsals', id, entry)], value: id }),
    ['rehearsals'],
  );
};
