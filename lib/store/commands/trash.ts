import { TRASH_MS } from '@/lib/domain/base';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import type { RecordRef } from '../queries/companions';
import { readQuoted, readTrashRows } from '../queries/trash';
import { Trash } from '../queries/trash-tree';
import { type Store, write } from '../write';

/**
 * Brings records back with all that belongs to them. Resolves to what came back, so that the same can
 * be deleted again (`deleteAgain`).
 */
export const restoreRecords = (
  store: Store,
  refs: readonly RecordRef[],
): Promise<Result<RecordRef[], StoreProblem>> =>
  write(store, async () => {
    const back = new Trash(await readTrashRows(store.database, {})).restoring(refs);
    return { intents: back.map(({ table, id }) => intend.restore(table, id)), value: back };
  });

/** Takes back a `restoreRecords`. */
export const deleteAgain = (
  store: Store,
  refs: readonly RecordRef[],
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => ({
    intents: refs.map(({ table, id }) => intend.delete(table, id)),
    value: undefined,
  }));

/** Deletes for good what is in the trash. Resolves to how many records that were. */
export const purgeRecords = (
  store: Store,
  refs: readonly RecordRef[],
): Promise<Result<number, StoreProblem>> =>
  write(store, async () => {
    const rows = await readTrashRows(store.database, {});
    const going = new Trash(rows).purging(refs, await readQuoted(store.database, rows));
    return { intents: going.map(({ table, id }) => intend.purge(table, id)), value: going.length };
  });

/** So many rows at once: a person who opens a page meanwhile waits no longer than for an import's step. */
const AT_ONCE = 1_000;

const purgeSome = (store: Store): Promise<Result<number, StoreProblem>> =>
  write(store, async () => {
    const rows = await readTrashRows(store.database, {});
    const old = rows.filter(({ deletedAt }) => deletedAt < store.now() - TRASH_MS);
    const quoted = await readQuoted(store.database, rows);
    const going = new Trash(rows).withoutNeededQuotes(old, quoted).slice(0, AT_ONCE);
    return { intents: going.map(({ table, id }) => intend.purge(table, id)), value: going.length };
  });

/** Deletes for good what has been in the trash for 30 days. Resolves to how many records that were. */
export const purgeOld = async (store: Store): Promise<Result<number, StoreProblem>> => {
  const old = await readTrashRows(store.database, { before: store.now() - TRASH_MS });
  if (old.length === 0) return { ok: true, value: 0 };
  let purged = 0;
  for (;;) {
    const some = await purgeSome(store);
    if (!some.ok) return some;
    purged += some.value;
    if (some.value < AT_ONCE) return { ok: true, value: purged };
  }
};
