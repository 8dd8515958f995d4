import { copyLinkedPage } from '@/lib/browser/gather-page';
import type { LinkedPageOutcome } from '@/lib/domain/gather';
import { understandPage } from '@/lib/extract/extract-page';
import { isScriptDrawn } from '@/lib/extract/site/is-script-drawn';

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

/** Reads one page of the site in the tab: copied there, understood here. Its own links are not followed. */
export const readLinkedPage = async (
  tabId: number,
  url: string,
  now: number,
): Promise<LinkedPageOutcome> => {
  const copy = await copyLinkedPage(tabId, url);
  if (!copy.ok) return { state: 'failed', problem: copy.problem };
  const { links: _further, ...reading } = await understandPage(copy.value, now, surroundings);
  const isEmpty = reading.candidates.every(({ kind }) => kind === 'company');
  return isEmpty && isScriptDrawn(copy.value) ? { state: 'drawn' } : { state: 'read', reading };
};
