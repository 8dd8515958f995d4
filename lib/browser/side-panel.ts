import { browser } from 'wxt/browser';

/** Firefox only; WXT's types describe Chromium. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Both demand the person's gesture: call
 * it first thing in the handler, before any await.
 */
export const openSidePanel = async (windowId: number): Promise<void> => {
  const { sidebarAction }: WithSidebar = browser;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
};
