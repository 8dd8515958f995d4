/** Why something was not written. Everything is as it was before. */
export type StoreProblem =
  /** The browser says there is no room. */
  | { code: 'full' }
  /** The browser aborted, or did not answer in time: what a full disk mostly looks like. */
  | { code: 'refused' }
  /** A newer version of the extension has upgraded the database; this one must be reloaded. */
  | { code: 'outdated' }
  /** The record to change is not there (any more). */
  | { code: 'missing'; table: string; id: string }
  /** The record would not be a valid one; `path` names the field. */
  | { code: 'invalid'; table: string; path: string }
  /** Somebody would report, in the end, to themselves. */
  | { code: 'ring' };

export class StoreRefusal extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What an error is wrapped around: Dexie puts the browser's error into `inner` or `failures`. */
const causeOf = (error: Error): unknown => {
  if ('inner' in error && error.inner) return error.inner;
  if ('failures' in error && Array.isArray(error.failures)) return error.failures.find(Boolean);
  return error.cause;
};

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let current: unknown = error;
  // A few levels are enough, and a ring of causes must not hold us.
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    names.push(current.name);
    current = causeOf(current);
  }
  return names;
};

// Observed on a full disk: writes abort, or hang until the time-out, or the database is closed.
const REFUSALS = [
  'AbortError',
  'TimeoutError',
  'UnknownError',
  'DatabaseClosedError',
  'OpenFailedError',
  'InvalidStateError',
];

/** The problem behind a thrown error; null when it is a bug and must be thrown on. */
export const problemOf = (error: unknown): StoreProblem | null => {
  if (error instanceof StoreRefusal) return error.problem;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { code: 'full' };
  if (names.includes('VersionError')) return { code: 'outdated' };
  return names.some((name) => REFUSALS.includes(name)) ? { code: 'refused' } : null;
};
