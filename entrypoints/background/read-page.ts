import { copyPageIn } from '@/lib/browser/read-page';
import type { PageReading } from '@/lib/domain/candidate';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { ok, type Result } from '@/lib/domain/result';
import { understandPage } from '@/lib/extract/extract-page';

/** Copies the page in the tab and works out here what it says about the company. */
export const readPage = async (
  tabId: number,
  now: number,
): Promise<Result<PageReading, ReadProblem>> => {
  const copy = await copyPageIn(tabId);
  if (!copy.ok) return copy;
  const reading = await understandPage(copy.value, now, {
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  return ok(reading);
};
