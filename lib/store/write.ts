import Dexie, { type Transaction } from 'dexie';
import { schemas } from '@/lib/domain/records';
import { fail, ok, type Result } from '@/lib/domain/result';
import { applyIntent } from './apply-intent';
import { isOutdated, type RoundTwoDatabase } from './database';
import { allowWrites } from './guard';
import type { Fields, Intent } from './intent';
import { problemOf, type StoreProblem, StoreRefusal } from './problem';

/** The database with the clock and the ids that every write takes as arguments. */
export interface Store {
  database: RoundTwoDatabase;
  /** UTC milliseconds. */
  now(): number;
  /** A new ULID. */
  newId(): string;
}

/** A put that takes longer hangs: on a full disk the browser never answers. */
export const WRITE_TIMEOUT_MS = 8_000;

type Row = Fields & { id: string };

const keyOf = (intent: Intent): string => `${intent.table}/${intent.id}`;

const assertValid = (table: Intent['table'], row: Row): void => {
  const parsed = schemas[table].safeParse(row);
  if (parsed.success) return;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new StoreRefusal({ code: 'invalid', table, path });
};

/** Applies the intents inside a running transaction, each record read and put once. */
const applyAll = async (store: Store, intents: readonly Intent[]): Promise<void> => {
  const now = store.now();
  const rows = new Map<string, { table: Intent['table']; row: Row | undefined }>();
  for (const intent of intents) {
    const key = keyOf(intent);
    const held = rows.get(key) ?? {
      table: intent.table,
      // One table's row type is as good as any other's here: the schema decides below.
      row: (await store.database.table(intent.table).get(intent.id)) as Row | undefined,
    };
    rows.set(key, { table: intent.table, row: applyIntent(held.row, intent, now) });
  }
  for (const { table, row } of rows.values()) {
    if (!row) continue;
    // The row itself is kept, not the parsed copy: a newer version's fields must survive.
    assertValid(table, row);
    await store.database.table(table).put(row);
  }
};

/** Ends the transaction and the wait when the browser does not answer. */
const withTimeout = async <T>(
  work: (hold: (transaction: Transaction) => void) => PromiseLike<T>,
  timeoutMs: number,
): Promise<T> => {
  let held: Transaction | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (held?.active) held.abort();
      reject(new StoreRefusal({ code: 'refused' }));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work((transaction) => { held = transaction; }), late]);
  } finally {
    clearTimeout(timer);
  }
};

const asResult = async <T>(work: Promise<T>): Promise<Result<T, StoreProblem>> => {
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
 * the same transaction, all or none. The result is only `ok` once the browser has committed.
 * Sync hooks in here and nowhere else.
 */
export const write = <T>(
  store: Store,
  plan: () => PromiseLike<{ intents: readonly Intent[]; value: T }>,
  timeoutMs: number = WRITE_TIMEOUT_MS,
): Promise<Result<T, StoreProblem>> => {
  const { database } = store;
  const run = (hold: (transaction: Transaction) => void) =>
    database.transaction('rw', database.tables, async (transaction) => {
      hold(transaction);
      if (isOutdated(database)) throw new StoreRefusal({ code: 'outdated' });
      allowWrites(transaction.idbtrans);
      const { intents, value } = await plan();
      await applyAll(store, intents);
      return value;
    });
  return asResult(withTimeout(run, timeoutMs));
};

/** `write` for intents that need nothing read first. */
export const writeIntents = (
  store: Store,
  intents: readonly Intent[],
): Promise<Result<undefined, StoreProblem>> =>
  write(store, () => Dexie.Promise.resolve({ intents, value: undefined }));

/** A write beside the records (a draft): same time-out, same problems, no intents. */
export const writeBeside = (
  work: () => PromiseLike<unknown>,
  timeoutMs: number = WRITE_TIMEOUT_MS,
): Promise<Result<undefined, StoreProblem>> =>
  asResult(withTimeout(async () => { await work(); return undefined; }, timeoutMs));
