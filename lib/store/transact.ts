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

/** The wait is counted in beats: while this page itself is too busy for a beat, it is not the browser that is silent. */
const BEATS = 8;
/** A commit answers once, however much it flushes: 20,000 rows took over 4 s on a loaded machine. */
const ROWS_PER_BEAT = 1_000;

/**
 * Rejects once nothing has been heard for `ms`, after calling `giveUp`; until it is stopped. `expect`
 * adds the patience that so many rows ask for.
 */
const startPatience = (ms: number, giveUp: () => void) => {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  let allowed = BEATS;
  let left = allowed;
  const beat = () => {
    left -= 1;
    if (left > 0) {
      timer = setTimeout(beat, ms / BEATS);
      return;
    }
    giveUp();
    reject(new StoreRefusal({ code: 'refused' }));
  };
  let timer = setTimeout(beat, ms / BEATS);
  // A save hears four answers: counting anew costs less than setting the timer anew each time.
  const heard = () => {
    left = allowed;
  };
  const expect = (rows: number) => {
    allowed = BEATS + Math.floor(rows / ROWS_PER_BEAT);
    left = allowed;
  };
  return { silence, heard, expect, stop: () => clearTimeout(timer) };
};

/** What a write says of itself while it runs. */
export interface Under {
  /** Throws where the disk has too little room; awaited before the first put. */
  assertRoom(): Promise<void>;
  /** So many rows are about to be put. */
  expect(rows: number): void;
}

/**
 * Runs `work` in one transaction: all or nothing, done once the browser has committed, refused when
 * it falls silent.
 */
export const transact = async <T>(
  { database, roomLeft, answerWithinMs = ANSWER_WITHIN_MS }: Scope,
  tables: readonly string[],
  work: (transaction: Transaction, under: Under) => Promise<T>,
): Promise<T> => {
  if (Dexie.currentTransaction)
    throw new Error('A write inside a transaction would be acknowledged before it is committed');
  assertCurrent(database);
  let running: Transaction | undefined;
  let gaveUp = false;
  const { silence, heard, expect, stop } = startPatience(answerWithinMs, () => {
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
    return work(transaction, { assertRoom, expect });
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
