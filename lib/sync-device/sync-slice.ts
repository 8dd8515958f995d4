import { placeProblem } from '@/lib/domain/sync-place';
import type { SyncProblem } from '@/lib/domain/sync-problem';
import type { SyncProgress } from '@/lib/domain/sync-status';
import {
  changeOwnDevice,
  findOwnDevice,
  noteRun,
  type OwnDevice,
  readRunState,
} from '@/lib/store/sync/own-device';
import { sync } from '@/lib/sync/engine';
import { COMPACT_AFTER, type SyncReport } from '@/lib/sync/engine-run';
import { Overtaken } from '@/lib/sync/sync-state';
import { storedState } from './stored-state';
import { syncProblemOf } from './sync-problem-of';
import type { SyncWorld } from './sync-world';

/** How a slice of a sync ended. `more`: there is more to do, and nothing against it. */
export type SliceEnd = 'off' | 'paused' | 'more' | 'done' | 'failed';

/** The browser ends a worker that has heard nothing for half a minute. */
const SLICE_MS = 20_000;
/** More often than this nobody needs to see how far it is. */
const SHOW_MS = 500;

class Stopped extends Error {
  readonly end: 'more' | 'paused';
  constructor(end: 'more' | 'paused') {
    super(end);
    this.end = end;
  }
}

/** Looks up before each step whether there is time and leave for it, and shows how far it is. */
const watchful = ({ store }: SyncWorld) => {
  const began = store.now();
  let shown = Number.NEGATIVE_INFINITY;
  return async (running: SyncProgress): Promise<void> => {
    const now = store.now();
    // One step at least: a slow place must not keep it from ever getting on.
    if (running.done > 0 && now - began > SLICE_MS) throw new Stopped('more');
    const own = await findOwnDevice(store.database);
    if (!own || own.paused) throw new Stopped('paused');
    if (now - shown < SHOW_MS) return;
    shown = now;
    await noteRun(store, { running });
  };
};

const seed = async (
  { store }: SyncWorld,
  heed: (progress: SyncProgress) => Promise<void>,
): Promise<void> => {
  let slices = 0;
  const preparing = () => heed({ step: 'preparing', done: slices++, of: 0 });
  await preparing();
  await storedState(store).seedAll(preparing);
  await changeOwnDevice(store, { seeded: true });
};

const fail = async (
  { store }: SyncWorld,
  reason: SyncProblem,
  rest: number | null,
): Promise<SliceEnd> => {
  const at = store.now();
  const { problem } = await readRunState(store.database);
  const times = problem?.reason === reason ? problem.times + 1 : 1;
  const retryAt = rest === null ? null : at + rest;
  await noteRun(store, { running: null, problem: { reason, at, retryAt, times } });
  return 'failed';
};

const finish = async (world: SyncWorld, own: OwnDevice, report: SyncReport): Promise<SliceEnd> => {
  const { store } = world;
  const { newHeader, otherVault, unreadable } = report;
  if (newHeader) await changeOwnDevice(store, { header: newHeader });
  const at = store.now();
  const reason = 'other-vault' as const;
  const problem = otherVault === null ? null : { reason, at, retryAt: null, times: 1 };
  const room = await world.roomOf(own.place);
  await noteRun(store, { lastSyncAt: at, running: null, problem, unreadable, room });
  return 'done';
};

const attempt = async (world: SyncWorld, own: OwnDevice): Promise<SliceEnd> => {
  const { store, random } = world;
  const heed = watchful(world);
  if (!own.seeded) await seed(world, heed);
  const report = await sync({
    state: storedState(store),
    transport: world.open(own.place),
    keys: own.keys,
    header: own.header,
    deviceName: own.name,
    compactAfter: COMPACT_AFTER,
    now: () => store.now(),
    random,
    onStep: heed,
  });
  return finish(world, own, report);
};

const endedBy = async (world: SyncWorld, error: unknown): Promise<SliceEnd> => {
  if (error instanceof Stopped) {
    if (error.end === 'paused') await noteRun(world.store, { running: null });
    return error.end;
  }
  // Another page goes on where this one was.
  if (error instanceof Overtaken) return 'more';
  const problem = syncProblemOf(error);
  if (problem) return fail(world, problem.reason, problem.rest);
  await noteRun(world.store, { running: null });
  throw error;
};

/** Syncs for as long as a worker may, or to the end. What it did is kept, however it ends. */
export const syncSlice = async (world: SyncWorld): Promise<SliceEnd> => {
  const own = await findOwnDevice(world.store.database);
  if (!own) return 'off';
  if (own.paused) return 'paused';
  const problem = placeProblem(own.place);
  if (problem) return fail(world, problem, null);
  if (!(await world.mayAsk(own.place))) return fail(world, 'permission', null);
  try {
    return await attempt(world, own);
  } catch (error) {
    return endedBy(world, error);
  }
};
