import { liveQuery } from 'dexie';

export interface Watcher<T> {
  next(value: T): void;
  error(): void;
}

/** Dexie keeps this one to itself and goes on waiting: a newer version has taken the database over. */
const isClosed = (cause: unknown): boolean =>
  cause instanceof Error && cause.name === 'DatabaseClosedError';

/**
 * Runs the query now and after every commit, in any page of the extension, that touches what it read.
 * Returns the way to stop.
 */
export const watch = <T>(query: () => Promise<T>, { next, error }: Watcher<T>): (() => void) => {
  // Async itself: of any other function Dexie does not follow what it reads after its first awaits,
  // and a link added to a plan was not shown.
  const heard = async () => {
    try {
      return await query();
    } catch (cause) {
      if (isClosed(cause)) error();
      throw cause;
    }
  };
  const subscription = liveQuery(heard).subscribe({ next, error });
  return () => subscription.unsubscribe();
};
