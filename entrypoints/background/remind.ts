import { browser } from 'wxt/browser';
import { onKeptChanged } from '@/lib/browser/kept-signal';
import { onNoticePressed } from '@/lib/browser/notifications';
import { watchReminderSettings } from '@/lib/browser/reminder-settings';
import { openWorkspace } from '@/lib/browser/tabs';
import { formatRoute } from '@/lib/domain/route';
import { problemOf } from '@/lib/store/problem';
import type { Store } from '@/lib/store/write';
import { ALARM, isAstray, lookAtReminders } from './look-at-reminders';
import { routeOfNotice } from './reminder-words';

/** One at a time; what is asked for while one waits is answered by that one. */
const inTurn = (work: () => Promise<void>): (() => void) => {
  let last = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    const next = () => {
      isWaiting = false;
      return work();
    };
    last = last.then(next, next);
  };
};

/** In a tab; in a window of its own where the browser goes on without one. */
const openAnywhere = (hash: string) =>
  openWorkspace(hash).catch(() =>
    browser.windows.create({ url: `${browser.runtime.getURL('/workspace.html')}${hash}` }),
  );

/** Reminds of what was turned on in the settings; asks nothing of the records until then. */
export const remind = (store: Store): void => {
  const again = inTurn(() =>
    lookAtReminders(store).catch((cause: unknown) => {
      // A database that does not open is told where somebody works; the next look tries again.
      if (!problemOf(cause)) throw cause;
    }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) again();
  });
  onKeptChanged(again);
  watchReminderSettings(again);
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  void isAstray().then((yes) => yes && again());
  onNoticePressed((id) => {
    const route = routeOfNotice(id);
    if (route) void openAnywhere(formatRoute(route));
  });
};
