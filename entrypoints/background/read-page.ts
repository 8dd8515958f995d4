import { copyPageIn, readLinkedInIn } from '@/lib/browser/read-page';
import { isLinkedInRead } from '@/lib/browser/settings';
import { findTab } from '@/lib/browser/tabs';
import type { PageReading } from '@/lib/domain/candidate';
import { hostKind } from '@/lib/domain/host-kind';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { understandPage } from '@/lib/extract/extract-page';

/** Copies the page in the tab and works out here what it says about the company. */
export const readPage = async (
  tabId: number,
  now: number,
): Promise<Result<PageReading, ReadProblem>> => {
  const tab = await findTab(tabId);
  // Asked here too, where the reading begins: whoever asks for it, without consent there is none.
  if (tab?.url && hostKind(tab.url) === 'linkedin')
    return (await isLinkedInRead()) ? readLinkedInIn(tabId) : fail('closed-to-us');
  const copy = await copyPageIn(tabId);
  if (!copy.ok) return copy;
  const reading = await understandPage(copy.value, now, {
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  return ok(reading);
};
