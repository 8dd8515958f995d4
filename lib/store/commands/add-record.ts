import { blanks, type OneLineTable } from '@/lib/domain/blank';
import type { Records } from '@/lib/domain/records';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

type Own<T extends OneLineTable> = Omit<
  Records[T],
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | keyof (typeof blanks)[T]
> &
  Partial<Pick<Records[T], keyof Records[T] & keyof (typeof blanks)[T]>>;

/** Begins a record from its one line and whatever else is known; the rest is asked for later. */
export const addRecord = <T extends OneLineTable>(
  store: Store,
  table: T,
  fields: Own<T>,
): Promise<Result<string, StoreProblem>> => {
  const id = store.newId();
  // What is blank and what is given make a whole record; TypeScript does not add the two up.
  const whole = { ...blanks[table], ...fields } as unknown as Parameters<
    typeof intend.create<T>
  >[2];
  return write(store, async () => ({ intents: [intend.create(table, id, whole)], value: id }), [
    table,
  ]);
};
