import { findOwnDevice, readRunState } from '@/lib/store/sync/own-device';
import type { Store } from '@/lib/store/write';
import type { SliceEnd } from './sync-slice';

/** What the worker gives it. */
export interface Surroundings {
  /** One slice of a sync (sync-slice.ts). Handed in: it is heavy, and mostly nobody syncs. */
  slice(): Promise<SliceEnd>;
  /** Runs the work unless another page of this browser is at it. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Tells the browser that the worker is still needed. */
  stayAwake(): Promise<void>;
  /** Has the worker woken soon, should it be ended in the midst of this; and calls that off. */
  askToBeWoken(): Promise<void>;
  callOff(): Promise<void>;
  /** Returns the way to take it back. */
  later(ms: number, work: () => void): () => void;
}

/** After the last change, but so long after the first at most. */
const SETTLED_MS = 20_000;
const SETTLED_MAX_MS = 60_000;
/** Somebody who opens page after page need not ask each time. */
const FRESH_MS = 60_000;

/** Why it is to be synced now. */
export type Cause = 'asked' | 'due' | 'opened';

const isWanted = async (store: Store, cause: Cause): Promise<boolean> => {
  const own = await findOwnDevice(store.database);
  if (!own || own.paused) return false;
  const { problem, lastSyncAt } = await readRunState(store.database);
  const mustWait = problem?.retryAt && problem.retryAt > store.now();
  // The person's press counts for more than our own patience, but not than what the server asks for.
  if (mustWait && (cause !== 'asked' || problem.reason === 'busy')) return false;
  return cause !== 'opened' || lastSyncAt === null || store.now() - lastSyncAt > FRESH_MS;
};

/** When this browser syncs, and that it does so one slice after the other. */
export const createSyncer = (store: Store, around: Surroundings) => {
  let isRunning = false;
  let again: Cause | null = null;
  let changedFirst: number | null = null;
  let takeBack = () => {};

  const runSlices = async (): Promise<void> => {
    let end: SliceEnd = 'more';
    while (end === 'more') {
      await around.askToBeWoken();
      end = await around.slice();
      await around.stayAwake();
    }
    await around.callOff();
  };

  const sync = async (cause: Cause): Promise<void> => {
    if (isRunning) {
      // A press counts for more than what else there was meanwhile.
      again = again === 'asked' ? again : cause;
      return;
    }
    isRunning = true;
    try {
      for (let next: Cause | null = cause; next; next = again) {
        again = null;
        if (await isWanted(store, next)) await around.alone(runSlices);
      }
    } finally {
      isRunning = false;
    }
  };

  /** Something was changed here: more may follow at once. */
  const noteChange = (): void => {
    const now = store.now();
    changedFirst ??= now;
    takeBack();
    const left = Math.max(0, changedFirst + SETTLED_MAX_MS - now);
    takeBack = around.later(Math.min(SETTLED_MS, left), () => {
      changedFirst = null;
      void sync('due');
    });
  };

  return { sync, noteChange };
};

export type Syncer = ReturnType<typeof createSyncer>;
