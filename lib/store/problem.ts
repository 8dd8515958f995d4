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
  | { code: 'invalid'; table: string; path: string };

export class StoreRefusal extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let current: unknown = error;
  // Dexie wraps the browser's error in `inner`; a few levels are enough.
  for (let depth = 0; depth < 4 && current instanceof Error; depth++) {
    names.push(current.name);
    current = 'inner' in current ? current.inner : current.cause;
  }
  return names;
};

/** The problem behind a thrown error; null when it is a bug and must be thrown on. */
export const problemOf = (error: unknown): StoreProblem | null => {
  if (error instanceof StoreRefusal) return error.problem;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { code: 'full' };
  // Observed on a full disk: the first put aborts, the ones after it hang until the time-out.
  const refusals = ['AbortError', 'TimeoutError', 'UnknownError', 'DatabaseClosedError', 'OpenFailedError'];
  if (names.some((name) => refusals.includes(name))) return { code: 'refused' };
  if (names.includes('VersionError') || names.includes('VersionChangeError')) return { code: 'outdated' };
  return null;
};
