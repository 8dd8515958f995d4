import { browser } from 'wxt/browser';

const CHANGED = 'kept-changed';

/**
 * Says that something kept has changed. A live query reaches only what is awake; this wakes the
 * background, which shows the number on the toolbar button.
 */
export const tellKeptChanged = (at: number): Promise<void> =>
  // Nothing hangs on it: the number is counted anew when another tab comes to the front.
  browser.storage.session.set({ [CHANGED]: at }).catch(() => undefined);

export const onKeptChanged = (changed: () => void): void => {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && CHANGED in changes) changed();
  });
};
