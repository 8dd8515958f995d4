import { browser } from 'wxt/browser';
import { forgetPurged } from '@/lib/copies/forget-purged';
import { keepAside } from '@/lib/copies/keep-aside';
import { makeDailyCopy } from '@/lib/copies/make-copy';
import type { Store } from '@/lib/store/write';

const ALARM = 'safe-copy';
/** Looked at often, made once a day: a browser that is open for an hour in the evening has its copy, too. */
const PERIOD_MIN = 60;

const makeCopies = async (store: Store): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  await keepAside(store, root);
  await makeDailyCopy(store, root);
};

/** The safe copies that are made by themselves: of the day, and of what stood there before an update. */
export const makeSafeCopies = (store: Store): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // A full disk or a database that does not open is told on the page of the copies, and tried again.
    if (name === ALARM) void makeCopies(store).catch(() => undefined);
  });
  void browser.alarms.get(ALARM).then((there) => {
    if (!there)
      void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD_MIN });
  });
};

/** Takes what was deleted for good out of the copies. Where they cannot be reached it is tried again tomorrow. */
export const forgetInCopies = async (store: Store): Promise<void> => {
  try {
    await forgetPurged(store, await navigator.storage.getDirectory());
  } catch {
    // As said: the copies hold it until then, and nothing shows it.
  }
};
