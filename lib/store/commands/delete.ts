import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { companionsOf, type RecordRef } from '../queries/companions';
import { keyOf } from '../touched';
import { type Store, write } from '../write';

/** Those of the records that were not deleted yet. One that never was there is refused. */
const aliveOf = async (
  { database }: Store,
  refs: readonly RecordRef[],
): Promise<Map<RecordRef['table'], string[]>> => {
  const alive = new Map<RecordRef['table'], string[]>();
  for (const [table, own] of Map.groupBy(refs, (ref) => ref.table)) {
    const ids = own.map(({ id }) => id);
    const rows: ({ deletedAt?: number } | undefined)[] = await database.table(table).bulkGet(ids);
    const missing = ids.find((_, index) => !rows[index]);
    if (missing !== undefined) throw new StoreRefusal({ code: 'missing', table, id: missing });
    alive.set(
      table,
      ids.filter((_, index) => isAlive(rows[index] ?? {})),
    );
  }
  return alive;
};

/**
 * Deletes records and what has no meaning without them, in one write (softly: undo brings all of it
 * back). Resolves to what was deleted, for `undelete`.
 */
export const deleteRecords = (
  store: Store,
  refs: readonly RecordRef[],
): Promise<Result<RecordRef[], StoreProblem>> =>
  write(store, async () => {
    const gone = new Map<string, RecordRef>();
    for (const [table, ids] of await aliveOf(store, refs)) {
      const own = ids.map((id) => ({ table, id }));
      for (const ref of [...own, ...(await companionsOf(store.database, table, ids))])
        gone.set(keyOf(ref), ref);
    }
    const all = [...gone.values()];
    return { value: all, intents: all.map((ref) => intend.delete(ref.table, ref.id)) };
  });

export const deleteRecord = (
  store: Store,
  ref: RecordRef,
): Promise<Result<RecordRef[], StoreProblem>> => deleteRecords(store, [ref]);

/** Takes back a `deleteRecords`. */
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
