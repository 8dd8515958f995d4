import { browser } from 'wxt/browser';

export interface Notice {
  /** Shown again under the same id it takes the place of the one before. */
  id: string;
  title: string;
  message: string;
}

export const showNotice = async ({ id, title, message }: Notice): Promise<void> => {
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
};

/** Calls `pressed` with the id of a notification that somebody presses; it is gone by then. */
export const onNoticePressed = (pressed: (id: string) => void): void => {
  const listener = (id: string) => {
    void browser.notifications.clear(id);
    pressed(id);
  };
  // An optional part of the browser: it is not there before it was allowed. The same listener
  // added twice is one.
  const listen = () => {
    // Firefox has the name before it is allowed, and nothing behind it.
    const allowed: typeof browser.notifications | undefined = browser.notifications;
    allowed?.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
};
