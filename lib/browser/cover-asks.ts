import { browser } from 'wxt/browser';

const COVER_ASK = 'cover-ask';

/** The key was pressed, wherever the focus is: every panel that is open covers. */
export const askToCover = (): Promise<void> =>
  // The instant makes each press a change of its own.
  browser.storage.session.set({ [COVER_ASK]: Date.now() });

/** Calls `cover` at each press; a press from before is over. */
export const watchCoverAsks = (cover: () => void): (() => void) => {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && COVER_ASK in changes) cover();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
