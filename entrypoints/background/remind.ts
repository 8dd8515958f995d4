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
const inTurn = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const after = async (before: Promise<unknown>): Promise<void> => {
    // What became of the one before was told where it failed.
    await Promise.allSettled([before]);
    waiting = null;
    await work();
  };
  return () => {
    waiting ??= after(last);
    last = waiting;
    return waiting;
  };
};

/** In a tab; in a window of its own where the browser goes on without one. */
const openAnywhere = (hash: string) =>
  openWorkspace(hash).catch(() =>
    browser.windows.create({ url: `${browser.runtime.getURL('/workspace.html')}${hash}` }),
  );

/** Reminds of what was turned on in the settings; asks nothing of the records until then. */
export const remind = (store: Store): void => {
  const look = inTurn(async () => {
    try {
      await lookAtReminders(store);
    } catch (cause) {
      // A database that does not open is told where somebody works; the next look tries again.
      if (!problemOf(cause)) throw cause;
    }
  });
  const again = () => void look();
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
