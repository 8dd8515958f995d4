import { useSyncExternalStore } from 'react';
import { PANEL_STATE, type PanelState, parsePanelState } from '@/lib/domain/panel-state';

// In `localStorage`, because a panel that is loaded while covered must know before its first frame; and
// every panel of the browser hears of it at once.
const KEY = 'panel-state';

const readKept = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // switched off
  }
};

let kept = readKept();
let state = parsePanelState(kept);
const listeners = new Set<() => void>();

const take = (text: string | null) => {
  if (text === kept) return;
  kept = text;
  state = parsePanelState(text);
  for (const listener of listeners) listener();
};

const hear = ({ key, newValue }: StorageEvent) => {
  // A null key: everything was cleared.
  if (key === KEY || key === null) take(key === null ? null : newValue);
};

const subscribe = (changed: () => void): (() => void) => {
  if (listeners.size === 0) {
    addEventListener('storage', hear);
    take(readKept() ?? kept);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) removeEventListener('storage', hear);
  };
};

/** Changes what the panels show; this one has changed when it returns. */
export const changePanelState = (change: Partial<PanelState>): void => {
  const text = JSON.stringify({ ...state, ...change });
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Full or switched off: this panel still covers, it only forgets when it is loaded anew.
  }
  take(text);
};

/** Covered or not, on air or not: the same in every panel of this browser. */
export const usePanelState = (): PanelState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => PANEL_STATE,
  );
