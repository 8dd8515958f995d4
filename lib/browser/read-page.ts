import { browser } from 'wxt/browser';
import { PageReading } from '@/lib/domain/candidate';
import { PageCopy } from '@/lib/domain/page-copy';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { SelectionReading } from '@/lib/domain/selection-reading';

/** A page that is busy with itself must not hold the popup for ever. */
const ANSWER_TIMEOUT_MS = 10_000;

const late = (ms: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), ms));

const inject = async (
  target: { tabId: number; frameIds?: number[] },
  file: '/capture.js' | '/capture-linkedin.js' | '/capture-selection.js',
): Promise<Result<unknown, ReadProblem>> => {
  try {
    const results = await Promise.race([
      browser.scripting.executeScript({ target, files: [file] }),
      late(ANSWER_TIMEOUT_MS),
    ]);
    if (results === 'late') return fail('no-answer');
    return ok(results[0]?.result);
  } catch {
    // Browsers word this differently; they refuse for one reason only: no access to the page.
    return fail('closed-to-us');
  }
};

/** Copies the page in the tab, in its isolated world. Nothing on the page changes. */
export const copyPageIn = async (tabId: number): Promise<Result<PageCopy, ReadProblem>> => {
  const injected = await inject({ tabId }, '/capture.js');
  if (!injected.ok) return injected;
  const parsed = PageCopy.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};

/** Reads a LinkedIn page where it is: what it is about leaves the page, and nothing else of it. */
export const readLinkedInIn = async (tabId: number): Promise<Result<PageReading, ReadProblem>> => {
  const injected = await inject({ tabId }, '/capture-linkedin.js');
  if (!injected.ok) return injected;
  const parsed = PageReading.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};

/** Reads what is selected in the tab, or in one of its frames. */
export const readSelectionIn = async (
  tabId: number,
  frameId?: number,
): Promise<Result<SelectionReading, ReadProblem>> => {
  const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
  const injected = await inject(target, '/capture-selection.js');
  if (!injected.ok) return injected;
  const parsed = SelectionReading.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};
