import { browser } from 'wxt/browser';

/** Firefox only; WXT's types describe Chromium. */
interface Sidebar {
  setTitle(details: { title: string | null }): Promise<void>;
}

const findSidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser
    ? // Checked the line above; the property has no type of its own.
      (browser.sidebarAction as Sidebar)
    : undefined;

/**
 * What Firefox writes above the sidebar; null is the extension's name again. Chromium's own bar above
 * the panel cannot be changed.
 */
export const nameSidebar = (title: string | null): void => {
  void findSidebar()?.setTitle({ title });
};
