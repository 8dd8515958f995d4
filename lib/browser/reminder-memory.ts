import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Ms } from '@/lib/domain/base';

/** What is left of a look at the reminders: everything else is planned anew from the records. */
const ReminderMemory = z.object({
  /** Ids of those that were shown, each with when it would have been of no use any more. */
  shown: z.record(z.string(), Ms),
  /** Where the person was. */
  zone: z.string(),
  nextAt: z.optional(Ms),
});
export type ReminderMemory = z.infer<typeof ReminderMemory>;

const KEY = 'reminders-shown';

/** Null before the first look, and after reminders were turned off. */
export const readReminderMemory = async (): Promise<ReminderMemory | null> => {
  const held = await browser.storage.local.get(KEY);
  const parsed = ReminderMemory.safeParse(held[KEY]);
  return parsed.success ? parsed.data : null;
};

export const saveReminderMemory = (memory: ReminderMemory): Promise<void> =>
  browser.storage.local.set({ [KEY]: memory });

export const forgetReminderMemory = (): Promise<void> => browser.storage.local.remove(KEY);
