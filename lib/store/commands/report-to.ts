import { wouldRing } from '@/lib/domain/org-tree';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';

/** Says whom somebody reports to; undefined takes the line away. A line that would make a ring is refused. */
export const reportTo = (
  store: Store,
  id: string,
  above: string | undefined,
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const { people } = store.database;
    const person = await people.get(id);
    const colleagues = person ? await people.where({ companyId: person.companyId }).toArray() : [];
    if (above !== undefined && wouldRing(colleagues.filter(isAlive), id, above))
      throw new StoreRefusal({ code: 'ring' });
    return { intents: [intend.set('people', id, 'reportsToId', above)], value: undefined };
  }, ['people']);
