import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');

/** Between the two events the sheet is laid out; the media query is told too late for that. */
let isBeingPrinted = false;

const subscribe = (changed: () => void): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  const told = (printing: boolean) => () => {
    isBeingPrinted = printing;
    changed();
  };
  addEventListener('beforeprint', told(true), { signal });
  addEventListener('afterprint', told(false), { signal });
  paper.addEventListener('change', changed, { signal });
  return () => listening.abort();
};

/** True while the page is laid out for paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => isBeingPrinted || paper.matches);
