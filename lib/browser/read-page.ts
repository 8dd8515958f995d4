import { browser } from 'wxt/browser';
import { PageReading } from '@/lib/domain/candidate';
import { fail, ok, type Result } from '@/lib/domain/result';
import { SelectionReading } from '@/lib/domain/selection-reading';

export type ReadProblem =
  /** The browser keeps extensions off this page, or no click has let us in. */
  | 'closed-to-us'
  /** The page did not answer in time; it may be busy with itself. */
  | 'no-answer'
  /** The answer was not a reading. */
  | 'unreadable';

/** A page that is busy with itself must not hold the popup for ever. */
const ANSWER_TIMEOUT_MS = 10_000;

const late = (ms: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), ms));

const inject = async (
  target: { tabId: number; frameIds?: number[] },
  file: '/capture.js' | '/capture-selection.js',
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

/** Reads the page in the tab, in its isolated world. Nothing is stored, nothing on the page changes. */
export const readPage = async (tabId: number): Promise<Result<PageReading, ReadProblem>> => {
  const injected = await inject({ tabId }, '/capture.js');
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
