import type { Result } from '@/lib/domain/result';
import type { StoreProblem } from '../problem';
import { changeOwnDevice } from '../sync/own-device';
import { asResult, type Store } from '../write';

/** Stops the sync under way at its next step, and begins none until `resumeSync`. Nothing is lost by it. */
export const pauseSync = (store: Store): Promise<Result<void, StoreProblem>> =>
  asResult(changeOwnDevice(store, { paused: true }));

export const resumeSync = (store: Store): Promise<Result<void, StoreProblem>> =>
  asResult(changeOwnDevice(store, { paused: false }));

/** What the others see this device called, from its next sync on. */
export const renameDevice = (store: Store, name: string): Promise<Result<void, StoreProblem>> =>
  asResult(changeOwnDevice(store, { name }));
