import { type DependencyList, useEffect, useState } from 'react';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { watch } from '@/lib/store/watch';
import { useStore } from './store-context';

export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  /** The database does not answer; the person's records are still on the disk. */
  | { state: 'failed' };

/** The result of a query, kept up to date with every commit in any page of the extension. */
export const useLive = <T>(
  query: (database: RoundTwoDatabase) => Promise<T>,
  dependencies: DependencyList,
): Live<T> => {
  const { database } = useStore();
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is a new function in every render; the caller names what it depends on.
  useEffect(() => {
    return watch(() => query(database), {
      next: (value) => setLive({ state: 'ready', value }),
      error: () => setLive({ state: 'failed' }),
    });
  }, [database, ...dependencies]);
  return live;
};
