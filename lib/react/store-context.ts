import { createContext, useContext } from 'react';
import { ulid } from 'ulid';
import { openDatabase } from '@/lib/store/database';
import type { Store } from '@/lib/store/write';

/** The store every page of the extension works on; opened lazily by its first query. */
export const createStore = (): Store => ({
  database: openDatabase(),
  now: () => Date.now(),
  newId: () => ulid(),
});

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The store of this page. Throws outside a `StoreProvider`. */
export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No StoreProvider above this component');
  return store;
};
