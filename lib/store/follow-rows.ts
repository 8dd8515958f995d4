import Dexie, { type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
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

/** Ids of changed rows; `all` where so many were changed at once that Dexie does not list them. */
type Changed = Set<string> | 'all';

const isListed = (ranges: readonly { from: unknown; to: unknown }[]): boolean =>
  ranges.every(({ from, to }) => from === to && typeof from === 'string');

const changedBy = (tree: IntervalTree): Changed => {
  // Called, not constructed: that is how Dexie makes one of what another page has sent.
  const ranges = [...RangeSet(tree)];
  return isListed(ranges) ? new Set(ranges.map(({ from }) => String(from))) : 'all';
};

/** Tables by what was changed in them, those not asked for left out. */
const readParts = (
  parts: ObservabilitySet,
  database: string,
  tables: readonly TableName[],
): [TableName, Changed][] =>
  tables.flatMap((table) => {
    const tree = parts[`idb://${database}/${table}/`];
    return tree ? [[table, changedBy(tree)]] : [];
  });

/** Ids of the rows that were given, by table: what a range that was deleted held is known by nothing else. */
const createLedger = () => {
  const given = new Map<TableName, Set<string>>();
  const of = (table: TableName): Set<string> => {
    const ids = given.get(table) ?? new Set<string>();
    given.set(table, ids);
    return ids;
  };
  return { of };
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
  const waiting = new Map<TableName, Changed>(tables.map((table) => [table, 'all']));
  const ledger = createLedger();
  let working = false;
  let stopped = false;

  const give = async <T extends TableName>(table: T, ids: readonly string[], stored: unknown[]) => {
    const { rows } = readRows(table, stored);
    const given = ledger.of(table);
    const alive = new Set(rows.map(({ id }) => id));
    const gone = ids.filter((id) => !alive.has(id) && given.delete(id));
    for (const id of alive) given.add(id);
    if (!stopped && rows.length + gone.length > 0) await taker.take(table, rows, gone);
  };

  const giveAll = async (table: TableName) => {
    const unseen = new Set(ledger.of(table));
    for (let last = ''; !stopped; ) {
      const slice = await database
        .table<{ id: string }>(table)
        .where(':id')
        .above(last)
        .limit(SLICE)
        .toArray();
      const ids = slice.map(({ id }) => id);
      for (const id of ids) unseen.delete(id);
      await give(table, ids, slice);
      last = ids.at(-1) ?? '';
      if (slice.length < SLICE) break;
    }
    await give(table, [...unseen], []);
  };

  const giveChanged = async (table: TableName, ids: readonly string[]) =>
    give(table, ids, await database.table(table).bulkGet([...ids]));

  const work = async () => {
    if (working) return;
    working = true;
    try {
      for (let [next] = waiting; next && !stopped; [next] = waiting) {
        const [table, changed] = next;
        waiting.delete(table);
        await (changed === 'all' ? giveAll(table) : giveChanged(table, [...changed]));
      }
      working = false;
      if (!stopped) taker.caughtUp();
    } catch {
      // Whatever it was, the rows are as unreachable as the database.
      stop();
      taker.failed();
    }
  };

  const heard = (parts: ObservabilitySet) => {
    const changes = readParts(parts, database.name, tables);
    for (const [table, changed] of changes) {
      const before = waiting.get(table);
      const isAll = before === 'all' || changed === 'all';
      waiting.set(table, isAll ? 'all' : new Set([...(before ?? []), ...changed]));
    }
    if (changes.length > 0) void work();
  };
  const stop = () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(heard);
  };
  // Before the first row is read: what changes meanwhile is read again.
  Dexie.on.storagemutated.subscribe(heard);
  void work();
  return stop;
};
