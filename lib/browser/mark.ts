import { browser } from 'wxt/browser';
import { tellKeptChanged } from './kept-signal';

const SIGNS = ['✓', '?', '!'] as const;
type Sign = (typeof SIGNS)[number];

/** One sign on the toolbar button while a tab is in front; never words, somebody may look on. */
export const markTab = (tabId: number, sign: Sign): Promise<void> => setText(tabId, sign);

const findSign = async (tabId: number): Promise<Sign | null> => {
  const shown = await browser.action.getBadgeText({ tabId }).catch(() => '');
  return SIGNS.find((sign) => sign === shown) ?? null;
};

/** The person has looked: the sign goes, and the number may come back. */
export const clearMark = async (tabId: number): Promise<void> => {
  if ((await findSign(tabId)) === null) return;
  await setText(tabId, '');
  await tellKeptChanged(Date.now());
};

const setText = (tabId: number, text: string): Promise<void> =>
  // The only way this fails is that the tab is gone, and its button with it.
  browser.action.setBadgeText({ tabId, text }).catch(() => undefined);

const COUNT_MAX = 99;

/** How much is kept, a number and nothing else. A sign that waits to be looked at stays. */
export const showCount = async (tabId: number, count: number): Promise<void> => {
  if ((await findSign(tabId)) !== null) return;
  const text = count > COUNT_MAX ? `${COUNT_MAX}+` : String(count);
  await setText(tabId, count === 0 ? '' : text);
};
