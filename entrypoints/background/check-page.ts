import { copyLinkedPage, readRobotsOf } from '@/lib/browser/gather-page';
import { findOpenTabs, type OpenTab } from '@/lib/browser/tabs';
import { canonicalAddress } from '@/lib/domain/canonical-address';
import { gatherOrigin } from '@/lib/domain/gather';
import type { PageCheck } from '@/lib/domain/page-check';
import { sourcePageOf } from '@/lib/domain/source-page';
import { understandPage } from '@/lib/extract/extract-page';
import { isScriptDrawn } from '@/lib/extract/site/is-script-drawn';
import { listClipsOfPage } from '@/lib/store/queries/clips-of-page';
import type { Store } from '@/lib/store/write';
import type { Paced } from './pace';
import { readPage } from './read-page';
import { type Seen, verifyClips } from './verify-clips';

const PAUSE_MS = 1_000;
const PAUSE_MAX_MS = 10_000;

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

const countOf = (seen: readonly Seen[]): PageCheck => {
  const count = (state: Seen) => seen.filter((one) => one === state).length;
  return {
    state: 'checked',
    present: count('present'),
    changed: count('changed'),
    gone: count('gone'),
    unchecked: count('unchecked'),
  };
};

/** As the reading of the page has just left them. */
const lastSeen = async (store: Store, canonicalUrl: string): Promise<Seen[]> =>
  (await listClipsOfPage(store.database, canonicalUrl)).map(({ seenState }) => seenState);

const isShowing = ({ url }: OpenTab, canonicalUrl: string): boolean =>
  url !== null && canonicalAddress(url) === canonicalUrl;

/** From within a tab on that site, as the rest of a site is read; robots.txt has its say. */
const readWithin = async (
  store: Store,
  tabId: number,
  url: string,
  paced: Paced,
): Promise<PageCheck> => {
  const origin = gatherOrigin(url) ?? '';
  const turn = <T>(pause: number, request: () => Promise<T>) =>
    paced(origin, pause, request, () => false);
  const robots = await turn(PAUSE_MS, () => readRobotsOf(tabId, origin));
  if (!robots?.ok) return { state: 'failed', problem: robots?.problem ?? 'closed-to-us' };
  if (!robots.value.allows(url)) return { state: 'failed', problem: 'robots' };
  const pause = Math.min(Math.max(PAUSE_MS, robots.value.delay * 1_000), PAUSE_MAX_MS);
  const copy = await turn(pause, () => copyLinkedPage(tabId, url));
  if (!copy?.ok) return { state: 'failed', problem: copy?.problem ?? 'closed-to-us' };
  const reading = await understandPage(copy.value, store.now(), surroundings);
  if (sourcePageOf(reading).canonicalUrl !== canonicalAddress(url)) return { state: 'moved' };
  const seen = await verifyClips(store, { copy: copy.value, reading, fetched: true });
  const isNothing = seen.every((state) => state === 'unchecked') && isScriptDrawn(copy.value);
  return isNothing ? { state: 'drawn' } : countOf(seen);
};

/**
 * Looks up what is kept from a page, on the person's press: in the tab that shows it, else from within
 * a tab that is on its site and lets us in. Opens nothing, and asks for nothing anywhere else: LinkedIn
 * and shared hosts are read in their own tab only.
 */
export const createChecks =
  (store: Store, paced: Paced) =>
  async (url: string): Promise<PageCheck> => {
    const canonicalUrl = canonicalAddress(url);
    if (canonicalUrl === null) return { state: 'closed' };
    const tabs = await findOpenTabs();
    const shown = tabs.find((tab) => tab.active && isShowing(tab, canonicalUrl));
    if (shown) {
      const read = await readPage(store, shown.id);
      if (read.ok) return countOf(await lastSeen(store, sourcePageOf(read.value).canonicalUrl));
    }
    const origin = gatherOrigin(url);
    const within = tabs.find((tab) => tab.url !== null && origin === gatherOrigin(tab.url));
    return origin && within ? readWithin(store, within.id, url, paced) : { state: 'closed' };
  };
