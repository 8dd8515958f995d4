import { createContext, useContext } from 'react';
import type { Store } from '@/lib/store/write';

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The store of this page. Throws outside a `StoreProvider`. */
export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No StoreProvider above this component');
  return store;
};
