import { browser } from 'wxt/browser';
import { onKeptChanged } from '@/lib/browser/kept-signal';
import { onNoticePressed } from '@/lib/browser/notifications';
import { watchReminderSettings } from '@/lib/browser/reminder-settings';
import { openWorkspace } from '@/lib/browser/tabs';
import { formatRoute } from '@/lib/domain/route';
import { problemOf } from '@/lib/store/problem';
import { watch } from '@/lib/store/watch';
import type { Store } from '@/lib/store/write';
import { ALARM, lookAtReminders, standingOfReminders } from './look-at-reminders';
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

/**
 * Calls `changed` when an interview changes while the worker is awake, as when another device's
 * words arrive; what a page writes wakes it by `onKeptChanged`. Begun once; `isRead`: how they are
 * at the beginning is known.
 */
const followRounds = ({ database }: Store, changed: () => void) => {
  let isFollowing = false;
  return (isRead: boolean): void => {
    if (isFollowing) return;
    isFollowing = true;
    let isNews = !isRead;
    watch(() => database.rounds.toArray(), {
      next: () => {
        if (isNews) changed();
        isNews = true;
      },
      error: () => undefined,
    });
  };
};

/** Reminds of what was turned on in the settings; asks nothing of the records until then. */
export const remind = (store: Store): void => {
  const look = inTurn(async () => {
    try {
      // Something may have changed since it read them: the first look is followed by a second.
      if (await lookAtReminders(store)) follow(false);
    } catch (cause) {
      // A database that does not open is told where somebody works; the next look tries again.
      if (!problemOf(cause)) throw cause;
    }
  });
  const again = () => void look();
  const follow = followRounds(store, again);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) again();
  });
  onKeptChanged(again);
  watchReminderSettings(again);
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  void standingOfReminders().then((standing) => {
    if (standing === 'astray') again();
    else if (standing === 'well') follow(true);
  });
  onNoticePressed((id) => {
    const route = routeOfNotice(id);
    if (route) void openAnywhere(formatRoute(route));
  });
};
