import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import type { SearchKind } from '@/lib/domain/search';

/** A record, pointed at. */
export interface RecordPointer {
  table: TableName;
  id: string;
}

/** What a field may hold; what is not there is left out. */
export type Texts = readonly (string | undefined)[];

/** How the rows of one table are found. */
export interface Searchable<T extends TableName = TableName> {
  /** The file's name. */
  id: string;
  table: T;
  /** What its rows are found as; null where only notes are written in them. */
  kind: SearchKind | null;
  /** What a row is called; weighs most. Empty: it goes by the name of its owner. */
  title(row: Records[T]): string;
  /** Whom it belongs to; the company is found by going on from there. Null: to nobody. */
  owner(row: Records[T]): RecordPointer | null;
  /** What else is written in it. */
  texts?(row: Records[T]): Texts;
  /** What it is found by too, but is not shown as its text: where a quote stood. */
  around?(row: Records[T]): Texts;
  /** The person's own notes on it, found as notes under its title. */
  notes?(row: Records[T]): Texts;
}

/** The table's name ties the functions to the type of its rows. */
export const defineSearchable = <T extends TableName>(searchable: Searchable<T>): Searchable =>
  // Given only rows of its own table: see `searchableOf`.
  searchable as unknown as Searchable;
