import Dexie, { type Transaction } from 'dexie';
import { listen } from './answers';
import { isOutdated, type RoundTwoDatabase } from './database';
import { problemOf, StoreRefusal } from './problem';

/**
 * How long the browser may take for one answer. On a full disk it never answers; a large write on a
 * slow disk gets one answer after the other.
 */
export const ANSWER_WITHIN_MS = 4_000;

/**
 * Below this many bytes no write is begun. Observed in Chromium: a put that meets a full disk leaves
 * half a record in LevelDB's log, later writes go behind it, and the next start of the browser finds
 * the log corrupt and deletes the whole database (google/leveldb#1287).
 */
export const ROOM_NEEDED = 32 * 2 ** 20;

export interface Scope {
  database: RoundTwoDatabase;
  /** Bytes that are free on the disk. Not looked at where it is left out. */
  roomLeft?(): Promise<number>;
  /** How long the browser may take for one answer before the write counts as refused. */
  answerWithinMs?: number;
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

const assertRoom = async (roomLeft: Scope['roomLeft']): Promise<void> => {
  if (roomLeft && (await roomLeft()) < ROOM_NEEDED) throw new StoreRefusal({ code: 'full' });
};

/** Lets the next write, or query, open the database anew: a failing disk ends the connection. */
const reopenLater = (database: RoundTwoDatabase): void => {
  if (!isOutdated(database)) database.close({ disableAutoOpen: false });
};

/** Rejects once nothing has been heard for `ms`, after calling `giveUp`; until it is stopped. */
const startPatience = (ms: number, giveUp: () => void) => {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout>;
  let over = false;
  const stop = () => {
    over = true;
    clearTimeout(timer);
  };
  const heard = () => {
    clearTimeout(timer);
    if (over) return;
    timer = setTimeout(() => {
      stop();
      giveUp();
      reject(new StoreRefusal({ code: 'refused' }));
    }, ms);
  };
  heard();
  return { silence, heard, stop };
};

/**
 * Runs `work` in one transaction: all or nothing, done once the browser has committed, refused when
 * it falls silent.
 */
export const transact = async <T>(
  { database, roomLeft, answerWithinMs = ANSWER_WITHIN_MS }: Scope,
  tables: readonly string[],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  if (Dexie.currentTransaction)
    throw new Error('A write inside a transaction would be acknowledged before it is committed');
  assertCurrent(database);
  let running: Transaction | undefined;
  let gaveUp = false;
  const { silence, heard, stop } = startPatience(answerWithinMs, () => {
    gaveUp = true;
    abort(running);
  });
  const attempt = async () => {
    await assertRoom(roomLeft);
    return database.transaction('rw', [...tables], async (transaction) => {
      // The database itself may have been slow to open; by now the person was told "not saved".
      if (gaveUp) throw new StoreRefusal({ code: 'refused' });
      assertCurrent(database);
      running = transaction;
      listen(transaction.idbtrans, heard);
      return work(transaction);
    });
  };
  try {
    return await Promise.race([attempt(), silence]);
  } catch (error) {
    if (problemOf(error)?.code === 'refused') reopenLater(database);
    throw error;
  } finally {
    stop();
  }
};
