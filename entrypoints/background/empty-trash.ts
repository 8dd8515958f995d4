import { browser } from 'wxt/browser';
import { purgeOld } from '@/lib/store/commands/trash';
import { problemOf } from '@/lib/store/problem';
import type { Store } from '@/lib/store/write';

const ALARM = 'empty-trash';
const DAY_MIN = 24 * 60;

const emptyTrash = async (store: Store, forget: () => Promise<unknown>): Promise<void> => {
  try {
    // Not written is no harm: the rows are still due tomorrow.
    await purgeOld(store);
    await forget();
  } catch (cause) {
    if (!problemOf(cause)) throw cause;
  }
};

/**
 * Deletes for good what has been in the trash for 30 days: once a day, and when the browser starts. `forget`
 * then takes it out of the safe copies.
 */
export const emptyTrashDaily = (store: Store, forget: () => Promise<unknown>): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void emptyTrash(store, forget);
  });
  // Asked at each start of the worker: the browser may forget alarms when it is closed. A new one
  // first rings a minute on, when the pages that a start opens have been read.
  void browser.alarms.get(ALARM).then((there) => {
    if (!there) void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MIN });
  });
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MIN });
  });
};
