import { browser } from 'wxt/browser';
import { isPickable } from '@/lib/domain/is-pickable';
import { PickNews } from '@/lib/domain/pick';
import { PICK_PORT, type PickKey } from '@/lib/domain/pick-key';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { findTab } from './tabs';

/** A pick under way. */
export interface PickLink {
  /** Does what the key does on the page. */
  press(key: PickKey): void;
  /** Ends all listening on the page. */
  end(): void;
}

const connect = (tabId: number, hear: (news: PickNews) => void): PickLink => {
  const port = browser.tabs.connect(tabId, { name: PICK_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const news = PickNews.safeParse(message);
    if (news.success) hear(news.data);
  });
  // By the page only: it went elsewhere, or its tab was closed.
  port.onDisconnect.addListener(() => hear({ news: 'ended' }));
  return { press: (key) => port.postMessage(key), end: () => port.disconnect() };
};

/** Begins to follow what the person points at in the tab. Nothing on the page changes. */
export const beginPick = async (
  tabId: number,
  hear: (news: PickNews) => void,
): Promise<Result<PickLink, ReadProblem>> => {
  // Asked here, where the listening begins, whoever asks for it.
  if (!isPickable((await findTab(tabId))?.url)) return fail('closed-to-us');
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
    return ok(connect(tabId, hear));
  } catch {
    // No press has let us in, or the tab is gone.
    return fail('closed-to-us');
  }
};

/**
 * What the window shows, as a data address; held in memory only. Null where the browser refuses: a
 * followed site without a press, or more than two a second.
 */
export const pictureOf = (windowId: number): Promise<string | null> =>
  browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 70 }).catch(() => null);
