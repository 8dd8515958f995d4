import { browser } from 'wxt/browser';

/** Firefox only; WXT's types describe Chromium. */
interface Sidebar {
  open(): Promise<void>;
}

const findSidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser
    ? // Checked the line above; the property has no type of its own.
      (browser.sidebarAction as Sidebar)
    : undefined;

/** The same page in a tab, where the browser refuses: the panel is switched off, or no press is left. */
const openInTab = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
};

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Both demand the person's gesture: call
 * it first thing in the handler, before any await.
 */
export const openSidePanel = (windowId: number): Promise<void> =>
  (findSidebar()?.open() ?? browser.sidePanel.open({ windowId })).catch(openInTab);
