import Dexie, { type Transaction } from 'dexie';
import { listen } from './answers';
import { isOutdated, type RoundTwoDatabase } from './database';
import { StoreRefusal } from './problem';

/**
 * How long the browser may take for one answer. On a full disk it never answers; a large write on a
 * slow disk gets one answer after the other.
 */
export const ANSWER_WITHIN_MS = 4_000;

interface Scope {
  database: RoundTwoDatabase;
  tables: readonly string[];
  answerWithinMs?: number | undefined;
}

const assertCurrent = (database: RoundTwoDatabase): void => {
  if (isOutdated(database)) throw new StoreRefusal({ code: 'outdated' });
};

const abort = (transaction: Transaction | undefined): void => {
  try {
    transaction?.abort();
  } catch {
    // A commit already under way cannot be taken back, and throws when one tries.
  }
};

/**
 * Runs `work` in one transaction: all or nothing, done once the browser has committed, refused when
 * it falls silent.
 */
export const transact = async <T>(
  { database, tables, answerWithinMs = ANSWER_WITHIN_MS }: Scope,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  if (Dexie.currentTransaction)
    throw new Error('A write inside a transaction would be acknowledged before it is committed');
  assertCurrent(database);
  const silence = Promise.withResolvers<never>();
  let running: Transaction | undefined;
  let gaveUp = false;
  const giveUp = () => {
    gaveUp = true;
    abort(running);
    silence.reject(new StoreRefusal({ code: 'refused' }));
  };
  let timer = setTimeout(giveUp, answerWithinMs);
  const heard = () => {
    if (gaveUp) return;
    clearTimeout(timer);
    timer = setTimeout(giveUp, answerWithinMs);
  };
  const done = database.transaction('rw', [...tables], async (transaction) => {
    // The database itself may have been slow to open; by now the person was told "not saved".
    if (gaveUp) throw new StoreRefusal({ code: 'refused' });
    assertCurrent(database);
    running = transaction;
    heard();
    listen(transaction.idbtrans, heard);
    return work(transaction);
  });
  try {
    return await Promise.race([done, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
};
