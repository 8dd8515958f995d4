import { browser } from 'wxt/browser';
import { Id, Ms } from '@/lib/domain/base';

const LAST_COMPANY = 'last-company';
const READ_LINKEDIN = 'read-linkedin';
const LAST_BACKUP = 'last-backup';

/** The company last worked on, on this device: what the panel shows where it may not see the page. */
export const rememberLastCompany = (companyId: string): Promise<void> =>
  browser.storage.local.set({ [LAST_COMPANY]: companyId });

export const findLastCompany = async (): Promise<string | null> => {
  const held = await browser.storage.local.get(LAST_COMPANY);
  const parsed = Id.safeParse(held[LAST_COMPANY]);
  return parsed.success ? parsed.data : null;
};

/** Calls `changed` when another page of the extension turns to another company. */
export const watchLastCompany = (changed: (companyId: string | null) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(LAST_COMPANY in changes)) return;
    const parsed = Id.safeParse(changes[LAST_COMPANY]?.newValue);
    changed(parsed.success ? parsed.data : null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};

/** Whether the person has read the notice and turned reading on, on this device; off until then. */
export const isLinkedInRead = async (): Promise<boolean> =>
  (await browser.storage.local.get(READ_LINKEDIN))[READ_LINKEDIN] === true;

export const setLinkedInRead = (on: boolean): Promise<void> =>
  browser.storage.local.set({ [READ_LINKEDIN]: on });

/** A backup file was saved: when, on this device. */
export const rememberBackup = (at: number): Promise<void> =>
  browser.storage.local.set({ [LAST_BACKUP]: at });

export const findLastBackup = async (): Promise<number | null> => {
  const parsed = Ms.safeParse((await browser.storage.local.get(LAST_BACKUP))[LAST_BACKUP]);
  return parsed.success ? parsed.data : null;
};
