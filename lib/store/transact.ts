import Dexie, { type Transaction } from 'dexie';
import { listen } from './answers';
import { isOutdated, type RoundTwoDatabase } from './database';
import { problemOf, StoreRefusal } from './problem';
import { ROOM_NEEDED } from './room';

/**
 * How long the browser may take for one answer. On a full disk it never answers; a large write on a
 * slow disk gets one answer after the other.
 */
export const ANSWER_WITHIN_MS = 4_000;

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

/**
 * Asks for the room at once, and answers when it is needed: meanwhile the write reads what it must.
 * A transaction does not outlive a wait for anything but its own answers, so Dexie holds it open.
 */
const askForRoom = (roomLeft: Scope['roomLeft']) => {
  let room: number | undefined;
  const asked = roomLeft?.().then((bytes) => {
    room = bytes;
  });
  // Awaited below, or given up with the write.
  asked?.catch(() => {});
  return async (): Promise<void> => {
    if (asked && room === undefined) await Dexie.waitFor(asked);
    if (room !== undefined && room < ROOM_NEEDED) throw new StoreRefusal({ code: 'full' });
  };
};

/** Lets the next write, or query, open the database anew: a failing disk ends the connection. */
const reopenLater = (database: RoundTwoDatabase): void => {
  if (!isOutdated(database)) database.close({ disableAutoOpen: false });
};

/** Rejects once nothing has been heard for `ms`, after calling `giveUp`; until it is stopped. */
const startPatience = (ms: number, giveUp: () => void) => {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  let heardAt = performance.now();
  const check = () => {
    const left = heardAt + ms - performance.now();
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    giveUp();
    reject(new StoreRefusal({ code: 'refused' }));
  };
  let timer = setTimeout(check, ms);
  // A save hears four answers: noting the time costs less than setting the timer anew each time.
  const heard = () => {
    heardAt = performance.now();
  };
  return { silence, heard, stop: () => clearTimeout(timer) };
};

/**
 * Runs `work` in one transaction: all or nothing, done once the browser has committed, refused when
 * it falls silent. `work` awaits `assertRoom` before its first put.
 */
export const transact = async <T>(
  { database, roomLeft, answerWithinMs = ANSWER_WITHIN_MS }: Scope,
  tables: readonly string[],
  work: (transaction: Transaction, assertRoom: () => Promise<void>) => Promise<T>,
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
  const assertRoom = askForRoom(roomLeft);
  const done = database.transaction('rw', [...tables], async (transaction) => {
    // The database itself may have been slow to open; by now the person was told "not saved".
    if (gaveUp) throw new StoreRefusal({ code: 'refused' });
    assertCurrent(database);
    running = transaction;
    listen(transaction.idbtrans, heard);
    return work(transaction, assertRoom);
  });
  try {
    return await Promise.race([done, silence]);
  } catch (error) {
    if (problemOf(error)?.code === 'refused') reopenLater(database);
    throw error;
  } finally {
    stop();
  }
};
