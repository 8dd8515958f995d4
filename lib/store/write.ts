import { TABLES, type TableName } from '@/lib/domain/base';
import { schemas } from '@/lib/domain/records';
import { fail, ok, type Result } from '@/lib/domain/result';
import { applyIntent, isAboutTrash, type Row } from './apply-intent';
import { allowWrites } from './guard';
import type { Intent } from './intent';
import { markDisputes } from './mark-disputes';
import { problemOf, type StoreProblem, StoreRefusal } from './problem';
import { JOURNAL, noteInJournal } from './sync/journal';
import { keyOf, type Touched } from './touched';
import { type Scope, transact } from './transact';

/** The database with the clock and the ids that every write takes as arguments. */
export interface Store extends Scope {
  /** UTC milliseconds. */
  now(): number;
  /** A new ULID. */
  newId(): string;
}

/** What is to change, and what the caller is told once it has. */
export interface Plan<T> {
  intents: readonly Intent[];
  /** Records that come whole, with times of their own: out of a file, or out of a safe copy. */
  whole?: readonly Whole[];
  value: T;
}

export interface Whole {
  table: TableName;
  row: Row;
}

/** So many rows are put between two answers: see `ANSWER_WITHIN_MS`. */
const CHUNK = 1_000;

const assertValid = (table: TableName, row: Row | undefined): void => {
  const parsed = schemas[table].safeParse(row);
  if (parsed.success) return;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new StoreRefusal({ code: 'invalid', table, path });
};

/** Groups by table, in the order in which the tables are met. */
const byTable = <T extends { table: TableName }>(all: readonly T[]): Map<TableName, T[]> =>
  Map.groupBy(all, ({ table }) => table);

/** Every record the intents are about, each read once. */
const readTouched = async (
  { database }: Store,
  intents: readonly Intent[],
): Promise<Map<string, Touched>> => {
  const read = async (table: TableName, own: readonly Intent[]): Promise<Touched[]> => {
    const ids = [...new Set(own.map((intent) => intent.id))];
    // One table's row type is as good as any other's here: the schema decides below.
    const rows = (await database.table(table).bulkGet(ids)) as (Row | undefined)[];
    return ids.map((id, index) => {
      const before = rows[index];
      return { table, id, before, after: before, edited: false };
    });
  };
  const reads = [...byTable(intents)].map(([table, own]) => read(table, own));
  return new Map((await Promise.all(reads)).flat().map((record) => [keyOf(record), record]));
};

/** What a record that comes whole means to the other devices. */
const intentsOf = ({ table, row: { id, updatedAt: _, deletedAt, ...fields } }: Whole): Intent[] => [
  { do: 'create', table, id, fields },
  ...(deletedAt === undefined ? [] : [{ do: 'delete', table, id } as const]),
];

const putWhole = (touched: Map<string, Touched>, whole: readonly Whole[]): void => {
  for (const { table, row } of whole) {
    const record = touched.get(keyOf({ table, id: row.id }));
    if (!record) throw new Error(`${table}/${row.id} was not read`);
    record.after = row;
    record.edited = row['deletedAt'] === undefined;
  }
};

const applyAll = (touched: Map<string, Touched>, intents: readonly Intent[], now: number): void => {
  for (const intent of intents) {
    const record = touched.get(keyOf(intent));
    if (!record) throw new Error(`${keyOf(intent)} was not read`);
    record.after = applyIntent(record.after, intent, now);
    record.edited ||= !isAboutTrash(intent);
  }
};

/** Puts the rows that are not what they were. */
export const putChanged = async (
  { database }: Pick<Store, 'database'>,
  touched: readonly Touched[],
): Promise<void> => {
  const changed = touched.filter(({ before, after }) => after !== before);
  const put = async (table: TableName, records: readonly Touched[]): Promise<void> => {
    // The row itself is stored, not its parsed copy: a newer version's fields must survive.
    const rows = records.map(({ after }) => after);
    for (let start = 0; start < rows.length; start += CHUNK) {
      await database.table(table).bulkPut(rows.slice(start, start + CHUNK));
    }
  };
  for (const { table, after, edited } of changed) if (edited) assertValid(table, after);
  await Promise.all([...byTable(changed)].map(([table, records]) => put(table, records)));
};

/** A write whose refusal is a value. */
export const asResult = async <T>(work: Promise<T>): Promise<Result<T, StoreProblem>> => {
  try {
    return ok(await work);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return fail(problem);
  }
};

/**
 * The one way records change: `plan` reads what it needs and returns intents, which are applied in
 * the same transaction, all or none, and with them what follows from them (mark-disputes.ts). The
 * result is only `ok` once the browser has committed.
 * Sync hooks in here and nowhere else: what was meant goes into its journal.
 *
 * `tables` names what the plan reads and writes, so that other pages may go on with the rest.
 */
export const write = <T>(
  store: Store,
  plan: () => Promise<Plan<T>>,
  tables: readonly TableName[] = TABLES,
): Promise<Result<T, StoreProblem>> =>
  asResult(
    transact(store, [...tables, ...JOURNAL], async (transaction, { assertRoom, expect }) => {
      allowWrites(transaction.idbtrans);
      const { intents, whole = [], value } = await plan();
      const meant = whole.flatMap(intentsOf);
      const touched = await readTouched(store, [...meant, ...intents]);
      putWhole(touched, whole);
      applyAll(touched, intents, store.now());
      await markDisputes(store.database, touched);
      await assertRoom();
      expect(touched.size);
      await putChanged(store, [...touched.values()]);
      await noteInJournal(store.database, store.now(), [...meant, ...intents]);
      return value;
    }),
  );

/** A write beside the records (a draft): one transaction, the same problems, no intents. */
export const writeBeside = (
  store: Store,
  table: 'drafts',
  work: () => PromiseLike<unknown>,
): Promise<Result<undefined, StoreProblem>> =>
  asResult(
    transact(store, [table], async (_, { assertRoom }) => {
      await assertRoom();
      await work();
      return undefined;
    }),
  );

/** `write` for intents that need nothing read first. */
export const writeIntents = (
  store: Store,
  intents: readonly Intent[],
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => ({ intents, value: undefined }), [
    ...new Set(intents.map((intent) => intent.table)),
  ]);
