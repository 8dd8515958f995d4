import type { SyncProblem } from '@/lib/domain/sync-problem';
import { problemOf } from '@/lib/store/problem';
import { TransportError } from '@/lib/sync/transport';

const MINUTE = 60_000;

/**
 * How long nobody tries again by himself. A refused password above all: after a few wrong ones many
 * servers lock their owner out. The rest is tried with the next alarm.
 */
const REST_MS: Partial<Record<SyncProblem, number>> = {
  refused: 60 * MINUTE,
  full: 30 * MINUTE,
  strange: 30 * MINUTE,
  moved: 60 * MINUTE,
  busy: MINUTE,
};

/** Nobody waits longer, whatever a server asks for. */
const REST_MAX_MS = 6 * 60 * MINUTE;

/** The problem behind a thrown error, and for how long to leave it; null when it is a bug. */
export const syncProblemOf = (
  error: unknown,
): { reason: SyncProblem; rest: number | null } | null => {
  if (error instanceof TransportError) {
    const { problem, wait } = error;
    const rest = wait ?? REST_MS[problem] ?? null;
    return { reason: problem, rest: rest === null ? null : Math.min(rest, REST_MAX_MS) };
  }
  const problem = problemOf(error);
  if (!problem) return null;
  return { reason: problem.code === 'outdated' ? 'outdated' : 'no-room', rest: null };
};
