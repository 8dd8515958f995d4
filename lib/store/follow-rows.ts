import Dexie, { type ObservabilitySet } from 'dexie';
import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import { type Changed, createChanges } from './changes';
import type { RoundTwoDatabase } from './database';
import { readRows } from './queries/read-rows';

/** Somebody who wants every row, and every change of one. */
export interface RowTaker {
  /** Rows as they are now, and the ids of those that are none any more: deleted, or not readable. */
  take<T extends TableName>(
    table: T,
    rows: readonly Records[T][],
    gone: readonly string[],
  ): Promise<void>;
  /** Everything that is stored has been given. Said again after every change. */
  caughtUp(): void;
  /** The database does not answer; nothing more will come. */
  failed(): void;
}

/** Rows read at once: few enough that the browser hands them over in a blink. */
const SLICE = 200;

/** Gives rows of the database, and remembers which: what a deleted range held is known by nothing else. */
const createGiver = (database: RoundTwoDatabase, taker: RowTaker, isOver: () => boolean) => {
  const given = new Map<TableName, Set<string>>();

  const give = async <T extends TableName>(table: T, ids: readonly string[], stored: unknown[]) => {
    const { rows } = readRows(table, stored);
    const before = given.get(table) ?? new Set<string>();
    given.set(table, before);
    const alive = new Set(rows.map(({ id }) => id));
    const gone = ids.filter((id) => !alive.has(id) && before.delete(id));
    for (const id of alive) before.add(id);
    if (!isOver() && rows.length + gone.length > 0) await taker.take(table, rows, gone);
  };

  const giveAll = async (table: TableName) => {
    const unseen = new Set(given.get(table));
    for (let last = ''; !isOver(); ) {
      const rows = database.table<{ id: string }>(table).where(':id').above(last);
      const slice = await rows.limit(SLICE).toArray();
      const ids = slice.map(({ id }) => id);
      for (const id of ids) unseen.delete(id);
      await give(table, ids, slice);
      last = ids.at(-1) ?? '';
      if (slice.length < SLICE) break;
    }
    await give(table, [...unseen], []);
  };

  return async (table: TableName, changed: Changed): Promise<void> => {
    if (changed === 'all') await giveAll(table);
    else await give(table, [...changed], await database.table(table).bulkGet([...changed]));
  };
};

/**
 * Gives all rows of the tables, in that order and in slices, then each one that is changed in any
 * page of the extension. One after another: a row never overtakes a later state of itself. Returns
 * the way to stop.
 */
export const followRows = (
  database: RoundTwoDatabase,
  tables: readonly TableName[],
  taker: RowTaker,
): (() => void) => {
  const changes = createChanges(database.name, tables);
  let working = false;
  let stopped = false;
  const give = createGiver(database, taker, () => stopped);

  const work = async () => {
    if (working) return;
    working = true;
    try {
      for (let next = changes.take(); next && !stopped; next = changes.take())
        await give(next.table, next.changed);
      working = false;
      if (!stopped) taker.caughtUp();
    } catch {
      // Whatever it was, the rows are as unreachable as the database.
      stop();
      taker.failed();
    }
  };
  const hear = (parts: ObservabilitySet) => {
    if (changes.add(parts)) void work();
  };
  const stop = () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
  // Before the first row is read: what changes meanwhile is read again.
  Dexie.on.storagemutated.subscribe(hear);
  void work();
  return stop;
};
