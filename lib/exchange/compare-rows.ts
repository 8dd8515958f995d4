import { TABLES, type TableName } from '@/lib/domain/base';
import type { Intent, Row } from '@/lib/domain/intent';
import type { StoredRows } from '@/lib/domain/kept';
import { changesBetween, differingFields } from './row-changes';

/** One record that is here, too, and says something else there. */
export interface RowDifference {
  table: TableName;
  id: string;
  here: Row;
  there: Row;
  /** What is open here and said there: taking it costs nothing. */
  fills: string[];
  /** What both say, differently; `deletedAt` where one of them is deleted. */
  conflicts: string[];
}

/** What a file, or a safe copy, would bring. */
export interface Comparison {
  adds: { table: TableName; row: Row }[];
  /** Records that get fields they lack, and lose nothing. */
  fills: RowDifference[];
  /** Records about which somebody must decide. */
  conflicts: RowDifference[];
  same: number;
}

const isDeleted = (row: Row): boolean => row['deletedAt'] !== undefined;
const isPurged = (row: Row): boolean => row['purgedAt'] !== undefined;

const isOpen = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const differenceOf = (table: TableName, here: Row, there: Row): RowDifference => {
  const about = { table, id: here.id, here, there };
  if (isDeleted(here) !== isDeleted(there))
    return { ...about, fills: [], conflicts: isPurged(there) ? [] : ['deletedAt'] };
  if (isDeleted(here)) return { ...about, fills: [], conflicts: [] };
  const differing = differingFields(here, there);
  // What is said here and not there is nothing that the file brings.
  const fills = differing.filter((field) => isOpen(here[field]));
  const conflicts = differing.filter((field) => !isOpen(here[field]) && !isOpen(there[field]));
  return { ...about, fills, conflicts };
};

/** Sets what comes beside what is there. Nothing is decided yet. */
export const compareRows = (here: StoredRows, there: StoredRows): Comparison => {
  const comparison: Comparison = { adds: [], fills: [], conflicts: [], same: 0 };
  for (const table of TABLES) {
    const held = new Map(here[table].map((row) => [row.id, row]));
    for (const row of there[table]) {
      const own = held.get(row.id);
      if (!own || (isPurged(own) && !isDeleted(row))) comparison.adds.push({ table, row });
      else {
        const difference = differenceOf(table, own, row);
        if (difference.conflicts.length > 0) comparison.conflicts.push(difference);
        else if (difference.fills.length > 0) comparison.fills.push(difference);
        else comparison.same += 1;
      }
    }
  }
  return comparison;
};

/** The name under which somebody decides about a record. */
export const rowKey = ({ table, id }: { table: TableName; id: string }): string => `${table}/${id}`;

/** What is to be written: records that come whole, and what changes in those that are here. */
export interface Incoming {
  whole: { table: TableName; row: Row }[];
  intents: Intent[];
}

const taking = ({ table, id, here, there, fills, conflicts }: RowDifference): Intent[] => {
  if (conflicts.includes('deletedAt')) {
    if (isDeleted(there)) return [{ do: 'delete', table, id }];
    return [
      { do: 'restore', table, id },
      ...changesBetween(table, here, there, differingFields(here, there)),
    ];
  }
  return changesBetween(table, here, there, [...fills, ...conflicts]);
};

/**
 * What to write once somebody has decided: of a conflict only what is in `taken` (by `rowKey`) becomes
 * what it is there; the fields that are open here are filled in any case.
 */
export const incomingOf = (
  { adds, fills, conflicts }: Comparison,
  taken: ReadonlySet<string>,
): Incoming => {
  const filled = (difference: RowDifference): Intent[] => {
    const { table, here, there } = difference;
    return taken.has(rowKey(difference))
      ? taking(difference)
      : changesBetween(table, here, there, difference.fills);
  };
  return { whole: adds, intents: [...fills, ...conflicts].flatMap(filled) };
};
