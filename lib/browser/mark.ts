import { browser } from 'wxt/browser';

/** One sign on the toolbar button while a tab is in front; never words, somebody may look on. */
export const markTab = (tabId: number, sign: '✓' | '?' | '!'): Promise<void> =>
  setSign(tabId, sign);

/** The person has looked. */
export const clearMark = (tabId: number): Promise<void> => setSign(tabId, '');

const setSign = (tabId: number, text: string): Promise<void> =>
  // The only way this fails is that the tab is gone, and its button with it.
  browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
