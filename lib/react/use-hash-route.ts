import { useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from '@/lib/domain/route';

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The route of this page's address; null when the address is none of ours. */
export const useHashRoute = (): Route | null =>
  parseRoute(useSyncExternalStore(subscribe, () => location.hash));

/** Goes to a route; the browser's Back button leads back. */
export const goTo = (route: Route): void => {
  location.hash = formatRoute(route);
};
