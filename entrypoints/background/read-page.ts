import { copyPageIn, readLinkedInIn } from '@/lib/browser/read-page';
import { isLinkedInRead } from '@/lib/browser/settings';
import { findTab } from '@/lib/browser/tabs';
import type { PageReading } from '@/lib/domain/candidate';
import { hostKind } from '@/lib/domain/host-kind';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { understandPage } from '@/lib/extract/extract-page';
import type { Store } from '@/lib/store/write';
import { verifyClips } from './verify-clips';

const readLinkedIn = async (
  store: Store,
  tabId: number,
): Promise<Result<PageReading, ReadProblem>> => {
  const reading = await readLinkedInIn(tabId);
  if (reading.ok) await verifyClips(store, { copy: null, reading: reading.value });
  return reading;
};

/**
 * Copies the page in the tab and works out here what it says about the company, and whether what was
 * kept from it stands there still.
 */
export const readPage = async (
  store: Store,
  tabId: number,
): Promise<Result<PageReading, ReadProblem>> => {
  const tab = await findTab(tabId);
  // Asked here too, where the reading begins: whoever asks for it, without consent there is none.
  if (tab?.url && hostKind(tab.url) === 'linkedin')
    return (await isLinkedInRead()) ? readLinkedIn(store, tabId) : fail('closed-to-us');
  const copy = await copyPageIn(tabId);
  if (!copy.ok) return copy;
  const reading = await understandPage(copy.value, store.now(), {
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  await verifyClips(store, { copy: copy.value, reading });
  return ok(reading);
};
