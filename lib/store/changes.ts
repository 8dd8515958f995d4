import { type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import type { TableName } from '@/lib/domain/base';

/** Ids of changed rows; `all` where so many were changed at once that Dexie does not list them. */
export type Changed = ReadonlySet<string> | 'all';

const changedBy = (tree: IntervalTree): Changed => {
  const ids = new Set<string>();
  // Called, not constructed: that is how Dexie makes one of what another page has sent.
  for (const { from, to } of RangeSet(tree)) {
    if (typeof from !== 'string' || from !== to) return 'all';
    ids.add(from);
  }
  return ids;
};

const together = (one: Changed | undefined, other: Changed): Changed => {
  if (one === 'all' || other === 'all') return 'all';
  return new Set([...(one ?? []), ...other]);
};

/** What is still to be read of the tables: everything at first, then what changes. */
export const createChanges = (database: string, tables: readonly TableName[]) => {
  const waiting = new Map<TableName, Changed>(tables.map((table) => [table, 'all']));

  /** Notes what a transaction has changed. False: nothing in these tables. */
  const add = (parts: ObservabilitySet): boolean => {
    let some = false;
    for (const table of tables) {
      const tree = parts[`idb://${database}/${table}/`];
      if (!tree) continue;
      some = true;
      waiting.set(table, together(waiting.get(table), changedBy(tree)));
    }
    return some;
  };

  /** The next to read, which then waits no more. */
  const take = (): { table: TableName; changed: Changed } | null => {
    const [next] = waiting;
    if (!next) return null;
    const [table, changed] = next;
    waiting.delete(table);
    return { table, changed };
  };

  return { add, take };
};
