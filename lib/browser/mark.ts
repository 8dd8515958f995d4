import { browser } from 'wxt/browser';

/** One sign on the toolbar button while a tab is in front; never words, somebody may look on. */
export const markTab = (tabId: number, sign: '✓' | '?' | '!'): Promise<void> =>
  browser.action.setBadgeText({ tabId, text: sign });

/** The person has looked. */
export const clearMark = (tabId: number): Promise<void> =>
  browser.action.setBadgeText({ tabId, text: '' });
