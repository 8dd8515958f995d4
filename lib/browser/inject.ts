import { browser } from 'wxt/browser';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';

/** A page that is busy with itself must not hold the popup for ever. */
const ANSWER_TIMEOUT_MS = 10_000;

const late = (ms: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), ms));

export interface Frame {
  tabId: number;
  frameIds?: number[];
}

type Reader =
  | '/capture.js'
  | '/capture-article.js'
  | '/capture-linkedin.js'
  | '/capture-pointed.js'
  | '/capture-selection.js';

/** Runs one of our readers in a page, and answers with what it read, still to be parsed. */
export const inject = async (
  target: Frame,
  file: Reader,
): Promise<Result<unknown, ReadProblem>> => {
  try {
    const results = await Promise.race([
      browser.scripting.executeScript({ target, files: [file] }),
      late(ANSWER_TIMEOUT_MS),
    ]);
    if (results === 'late') return fail('no-answer');
    const read: unknown = results[0]?.result;
    // A reader that met no page that stayed where it was.
    return read === null || read === undefined ? fail('moving') : ok(read);
  } catch {
    // Browsers word this differently; they refuse for one reason only: no access to the page.
    return fail('closed-to-us');
  }
};
