import { browser } from 'wxt/browser';

/** What the browser carries from device to device by itself. */
export const syncArea = {
  get: (keys: string[] | null): Promise<Record<string, unknown>> => browser.storage.sync.get(keys),
  set: (entries: Record<string, string>): Promise<void> => browser.storage.sync.set(entries),
  remove: (keys: string[]): Promise<void> => browser.storage.sync.remove(keys),
};

/** The same in every browser. */
const LIMIT = 102_400;

/** How full it is. */
export const roomInSyncArea = async (): Promise<{ used: number; limit: number }> => ({
  used: await browser.storage.sync.getBytesInUse(null),
  limit: LIMIT,
});
