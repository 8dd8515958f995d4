import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Id, Ms } from '@/lib/domain/base';
import { ClipFailure } from '@/lib/domain/clip-failure';
import { KeptPassage } from '@/lib/domain/kept-passage';

/** What was kept by key or menu a moment ago, so that the popup can offer kind, undo and links. */
const JustKept = z.extend(KeptPassage, { tabId: z.int(), at: Ms });
export type JustKept = z.infer<typeof JustKept>;

/** Why the last key or menu press in a tab kept nothing, for the popup to say. */
const JustFailed = z.object({ tabId: z.int(), reason: ClipFailure });

/** The popup asks the panel of its window to pick: the popup itself closes at the first press on the page. */
const PickAsk = z.object({ tabId: z.int(), windowId: z.int() });
export type PickAsk = z.infer<typeof PickAsk>;

const PICK_ASK = 'pick-ask';
const JUST_KEPT = 'just-kept';
const JUST_FAILED = 'just-failed';
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

export const rememberJustFailed = (tabId: number, reason: ClipFailure): Promise<void> =>
  browser.storage.session.set({ [JUST_FAILED]: { tabId, reason } });

/** Takes it: asked again, or on another tab, it is null. */
export const takeJustFailed = async (tabId: number): Promise<ClipFailure | null> => {
  const held = await browser.storage.session.get(JUST_FAILED);
  await browser.storage.session.remove(JUST_FAILED);
  const parsed = JustFailed.safeParse(held[JUST_FAILED]);
  return parsed.success && parsed.data.tabId === tabId ? parsed.data.reason : null;
};

export const askForPick = (wanted: PickAsk): Promise<void> =>
  browser.storage.session.set({ [PICK_ASK]: wanted });

/** Takes the one that is meant for this window; one for another window stays. */
export const takePickAsk = async (windowId: number): Promise<PickAsk | null> => {
  const held = await browser.storage.session.get(PICK_ASK);
  const parsed = PickAsk.safeParse(held[PICK_ASK]);
  if (!parsed.success || parsed.data.windowId !== windowId) return null;
  await browser.storage.session.remove(PICK_ASK);
  return parsed.data;
};

/** Calls `asked` when the popup asks for a pick. */
export const watchPickAsks = (asked: () => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PICK_ASK]?.newValue !== undefined) asked();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
