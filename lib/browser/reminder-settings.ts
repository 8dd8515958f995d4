import { browser } from 'wxt/browser';
import { NO_REMINDERS, ReminderSettings } from '@/lib/domain/reminder';

const KEY = 'reminders';
const NOTIFICATIONS = { permissions: ['notifications' as const] };

export const readReminderSettings = async (): Promise<ReminderSettings> => {
  const held = await browser.storage.local.get(KEY);
  const parsed = ReminderSettings.safeParse(held[KEY]);
  return parsed.success ? parsed.data : NO_REMINDERS;
};

export const saveReminderSettings = (settings: ReminderSettings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });

/**
 * Asks the browser whether notifications may be shown. Must be called in the click itself. Resolves
 * to false when the person says no; a refusal without a question is a no, too.
 */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request(NOTIFICATIONS).catch(() => false);

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Calls `changed` when the settings change, or the browser's word on notifications does. */
export const watchReminderSettings = (changed: () => void): (() => void) => {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.storage.onChanged.removeListener(listener);
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};
