import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');

const subscribe = (changed: () => void): (() => void) => {
  paper.addEventListener('change', changed);
  return () => paper.removeEventListener('change', changed);
};

/** True while the page is laid out for paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => paper.matches);
