import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { watch } from '@/lib/store/watch';
import { useStore } from './store-context';
import type { Live } from './use-live';

/** One query that several parts of a page look at. */
interface Shared<T> {
  live: Live<T>;
  readonly listeners: Set<() => void>;
  end(): void;
}

const LOADING: Live<never> = { state: 'loading' };

/** What is watched in a database now, by key. */
const watched = new WeakMap<RoundTwoDatabase, Map<string, Shared<unknown>>>();

const begin = <T>(
  database: RoundTwoDatabase,
  query: (database: RoundTwoDatabase) => Promise<T>,
): Shared<T> => {
  const listeners = new Set<() => void>();
  const shared: Shared<T> = { live: LOADING, listeners, end: () => undefined };
  const tell = (live: Live<T>) => {
    shared.live = live;
    for (const listener of listeners) listener();
  };
  shared.end = watch(() => query(database), {
    next: (value) => tell({ state: 'ready', value }),
    error: () => tell({ state: 'failed' }),
  });
  return shared;
};

const watchedIn = (database: RoundTwoDatabase): Map<string, Shared<unknown>> => {
  const known = watched.get(database) ?? new Map<string, Shared<unknown>>();
  watched.set(database, known);
  return known;
};

/** Begins to read where nobody has; returns the way to stop. */
const listen = <T>(
  database: RoundTwoDatabase,
  key: string,
  query: (database: RoundTwoDatabase) => Promise<T>,
  listener: () => void,
): (() => void) => {
  const all = watchedIn(database);
  const shared = all.get(key) ?? begin(database, query);
  all.set(key, shared);
  shared.listeners.add(listener);
  return () => {
    shared.listeners.delete(listener);
    if (shared.listeners.size > 0) return;
    shared.end();
    if (all.get(key) === shared) all.delete(key);
  };
};

/** What nobody has come to show after so long was read in vain. */
const KEPT_MS = 5_000;

/** Begins to read what a part of the page will ask for by this key, before that part is there. */
export const readAhead = <T>(
  database: RoundTwoDatabase,
  key: string,
  query: (database: RoundTwoDatabase) => Promise<T>,
): void => {
  const stop = listen(database, key, query, () => undefined);
  setTimeout(stop, KEPT_MS);
};

/**
 * `useLive` for what several parts of a page show: read once for all of them, and there at once for
 * the next. `key` names query and arguments; of the same key the first query is asked.
 */
export const useSharedLive = <T>(
  key: string,
  query: (database: RoundTwoDatabase) => Promise<T>,
): Live<T> => {
  const { database } = useStore();
  const all = useMemo(() => watchedIn(database), [database]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is a new function in every render; the key names it.
  const subscribe = useCallback(
    (listener: () => void) => listen(database, key, query, listener),
    [database, key],
  );
  // The caller's key names one query, whose answers are of one type.
  return useSyncExternalStore(subscribe, () => (all.get(key)?.live ?? LOADING) as Live<T>);
};
