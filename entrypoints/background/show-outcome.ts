import { browser } from 'wxt/browser';
import { markTab } from '@/lib/browser/mark';
import { rememberJustFailed } from '@/lib/browser/session';
import type { ClipOutcome } from '@/lib/messages/contract';

const MARK = { kept: '✓', waiting: '?', failed: '!' } as const;

/**
 * Tells what became of a clip without touching the page: a mark on the toolbar button, and the
 * popup, which offers kind, undo and links or says why not. Where the browser will not open it, the mark stays
 * until the person does.
 */
export const showOutcome = async (tabId: number, outcome: ClipOutcome): Promise<void> => {
  await markTab(tabId, MARK[outcome.state]);
  if (outcome.state === 'failed') await rememberJustFailed(tabId, outcome.reason);
  try {
    await browser.action.openPopup();
  } catch {
    // No window in front, or a browser that wants a click first: the mark says it.
  }
};
