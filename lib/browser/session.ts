import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Id, Ms } from '@/lib/domain/base';
import { KeptPassage } from '@/lib/domain/kept-passage';

/** What was kept by key or menu a moment ago, so that the popup can offer kind, undo and links. */
const JustKept = z.extend(KeptPassage, { tabId: z.int(), at: Ms });
export type JustKept = z.infer<typeof JustKept>;

const JUST_KEPT = 'just-kept';
const tabKey = (tabId: number) => `tab-company-${tabId}`;

/** Gone when the browser closes, never synced: which company each tab was last read for. */
export const rememberTabCompany = (tabId: number, companyId: string): Promise<void> =>
  browser.storage.session.set({ [tabKey(tabId)]: companyId });

export const findTabCompany = async (tabId: number): Promise<string | null> => {
  const held = await browser.storage.session.get(tabKey(tabId));
  const parsed = Id.safeParse(held[tabKey(tabId)]);
  return parsed.success ? parsed.data : null;
};

export const rememberJustKept = (kept: JustKept): Promise<void> =>
  browser.storage.session.set({ [JUST_KEPT]: kept });

/** Takes it: asked again, it is null. */
export const takeJustKept = async (): Promise<JustKept | null> => {
  const held = await browser.storage.session.get(JUST_KEPT);
  await browser.storage.session.remove(JUST_KEPT);
  const parsed = JustKept.safeParse(held[JUST_KEPT]);
  return parsed.success ? parsed.data : null;
};
