import { liveQuery } from 'dexie';

export interface Watcher<T> {
  next(value: T): void;
  error(): void;
}

/**
 * Runs the query now and after every commit, in any page of the extension, that touches what it read.
 * Returns the way to stop.
 */
export const watch = <T>(query: () => Promise<T>, { next, error }: Watcher<T>): (() => void) => {
  const subscription = liveQuery(query).subscribe({ next, error });
  return () => subscription.unsubscribe();
};
