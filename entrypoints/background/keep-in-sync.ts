import { browser } from 'wxt/browser';
import { onKeptChanged } from '@/lib/browser/kept-signal';
import { problemOf } from '@/lib/store/problem';
import { findOwnDevice } from '@/lib/store/sync/own-device';
import type { Store } from '@/lib/store/write';
import { type Cause, createSyncer, type Surroundings, type Syncer } from '@/lib/sync-device/syncer';

const ALARM = 'sync';
const EVERY_MIN = 5;
/** Rings only where the worker was ended in the midst of a sync. */
const GO_ON = 'sync-go-on';
const GO_ON_MIN = 0.5;
const LOCK = 'round-two-sync';

const surroundingsOf = (store: Store): Surroundings => ({
  slice: async () => {
    // Bundled with the worker, which cannot load more later, but run only where somebody syncs.
    const [{ syncSlice }, { thisBrowser }] = await Promise.all([
      import('@/lib/sync-device/sync-slice'),
      import('@/lib/sync-device/this-browser'),
    ]);
    return syncSlice(thisBrowser(store));
  },
  alone: (work) =>
    navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined)),
  // Any call of the browser begins the worker's half minute anew.
  stayAwake: async () => void (await browser.runtime.getPlatformInfo()),
  askToBeWoken: () => browser.alarms.create(GO_ON, { delayInMinutes: GO_ON_MIN }),
  callOff: async () => void (await browser.alarms.clear(GO_ON)),
  later: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});

/** The alarm is there while sync is on, and only then: it wakes the worker. */
const setAlarm = async (store: Store): Promise<boolean> => {
  const isOn = (await findOwnDevice(store.database)) !== null;
  if (!isOn) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MIN });
  return isOn;
};

/** Syncs after a change, by alarm, and when it is asked for. A database that does not open syncs nothing. */
export const keepInSync = (store: Store): Pick<Syncer, 'sync'> => {
  const syncer = createSyncer(store, surroundingsOf(store));
  const sync = async (cause: Cause): Promise<void> => {
    try {
      if (await setAlarm(store)) await syncer.sync(cause);
    } catch (error) {
      if (!problemOf(error)) reportError(error);
    }
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === GO_ON) void sync('due');
  });
  browser.runtime.onStartup.addListener(() => void sync('due'));
  // An update forgets the alarms.
  browser.runtime.onInstalled.addListener(() => void sync('due'));
  onKeptChanged(syncer.noteChange);
  return { sync };
};
