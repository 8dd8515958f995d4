import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { companionsOf, type RecordRef } from '../queries/companions';
import { type Store, write } from '../write';

/**
 * Deletes a record and what has no meaning without it (softly: undo brings all of it back).
 * Resolves to what was deleted, for `undelete`.
 */
export const deleteRecord = (
  store: Store,
  { table, id }: RecordRef,
): Promise<Result<RecordRef[], StoreProblem>> =>
  write(store, async () => {
    const { database } = store;
    const row: { deletedAt?: number } | undefined = await database.table(table).get(id);
    const gone = row !== undefined && !isAlive(row);
    const refs = gone ? [] : [{ table, id }, ...(await companionsOf(database, table, [id]))];
    return { value: refs, intents: refs.map((ref) => intend.delete(ref.table, ref.id)) };
  });

/** Takes back a `deleteRecord`. */
export const undelete = (
  store: Store,
  refs: readonly RecordRef[],
): Promise<Result<undefined, StoreProblem>> =>
  write(
    store,
    async () => ({
      intents: refs.map(({ table, id }) => intend.restore(table, id)),
      value: undefined,
    }),
    [...new Set(refs.map(({ table }) => table))],
  );
