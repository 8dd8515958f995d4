import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import type { IssueWords } from '@/lib/readiness/rules';
import type { Severity } from '@/lib/readiness/rules/define-rule';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';

/** A small change of the complete plan, which is a copy. */
export type Change = (rows: PlanRows) => void;

/** One way in which a rule may find something wrong. */
interface Variant {
  words: IssueWords;
  severity: Severity;
  /** Whom or what the issue is about. */
  subject: string;
  /** The greatest weight of those who would miss it, where it is somebody's. */
  weight?: number;
  raise: Change;
  /** What the fix does, after which all is well. */
  mend: Change;
}

/** Every way of one rule, and what takes the ground from it: then it is silent and not counted. */
export interface RuleCase {
  rule: string;
  variants: readonly [Variant, ...Variant[]];
  quiet: Change;
}

type Fields<R> = { [F in keyof R]?: R[F] | undefined };

const assign = <R extends object>(row: R, fields: Fields<R>): void => {
  // A copy: the next change may push into a list that this one sets.
  Object.assign(row, structuredClone(fields));
  for (const [field, value] of Object.entries(fields))
    if (value === undefined) Reflect.deleteProperty(row, field);
};

const rowIn = <T extends TableName>(rows: PlanRows, table: T, id: string): Records[T] => {
  const row = rows[table].find((one) => one.id === id);
  if (!row) throw new Error(`No ${table} ${id}`);
  return row;
};

/** Sets fields of one row; `undefined` empties one. */
export const set =
  <T extends TableName>(table: T, id: string, fields: Fields<Records[T]>): Change =>
  (rows) =>
    assign(rowIn(rows, table, id), fields);

/** Sets fields of every row of a table. */
export const setAll =
  <T extends TableName>(table: T, fields: Fields<Records[T]>): Change =>
  (rows) => {
    for (const row of rows[table]) assign<Records[T]>(row, fields);
  };

/** Sets fields of the entries of a list that have the id, or of all. */
export const setEntry =
  <T extends TableName, E extends { id: string }>(
    table: T,
    id: string,
    listOf: (row: Records[T]) => E[],
    entryId: string | null,
    fields: Fields<E>,
  ): Change =>
  (rows) => {
    for (const entry of listOf(rowIn(rows, table, id)))
      if (entryId === null || entry.id === entryId) assign(entry, fields);
  };

/** Takes out the rows of which something is true; all of them unless told. */
export const drop =
  <T extends TableName>(table: T, isGone: (row: Records[T]) => boolean = () => true): Change =>
  (rows) => {
    rows[table] = rows[table].filter((row) => !isGone(row)) as PlanRows[T];
  };

/** Adds a row like one that is there. */
export const addLike =
  <T extends TableName>(table: T, like: string, fields: Fields<Records[T]>): Change =>
  (rows) => {
    const row = structuredClone(rowIn(rows, table, like));
    assign(row, fields);
    rows[table].push(row);
  };

export const all =
  (...changes: readonly Change[]): Change =>
  (rows) => {
    for (const change of changes) change(rows);
  };
