import { type Browser, browser } from 'wxt/browser';

export interface OpenTab {
  id: number;
  windowId: number;
  /** Only where the extension may see it: after a click in the tab, or on a followed site. */
  url: string | null;
  title: string | null;
}

const asOpenTab = (tab: Browser.tabs.Tab | undefined): OpenTab | null =>
  tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? null };

/** The tab in front of the person; null when the window has none. */
export const findActiveTab = async (): Promise<OpenTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asOpenTab(tab);
};

/** All tabs, those in front first; of most of them the address is not for us to see. */
export const findOpenTabs = async (): Promise<(OpenTab & { active: boolean })[]> => {
  const tabs = await browser.tabs.query({});
  const open = tabs.flatMap((tab) => {
    const known = asOpenTab(tab);
    return known ? [{ ...known, active: tab.active }] : [];
  });
  return open.toSorted((one, other) => Number(other.active) - Number(one.active));
};

/** Null when the tab has been closed meanwhile. */
export const findTab = async (tabId: number): Promise<OpenTab | null> => {
  try {
    return asOpenTab(await browser.tabs.get(tabId));
  } catch {
    return null; // that is how browsers say so
  }
};

/** Calls `changed` whenever another tab comes to the front or the one in front goes elsewhere. */
export const watchActiveTab = (changed: () => void): (() => void) => {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
};

/** Opens the workspace at a hash such as `#/company/…`; an open workspace tab is not reused. */
export const openWorkspace = async (hash: string): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}${hash}` });
};
