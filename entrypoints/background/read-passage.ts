import { readPassageIn, type Wanted } from '@/lib/browser/read-passage';
import { findTab, type OpenTab } from '@/lib/browser/tabs';
import { LINE_MAX } from '@/lib/domain/base';
import { canonicalAddress } from '@/lib/domain/canonical-address';
import type { ClipFailure } from '@/lib/domain/clip-failure';
import { fileNameOf } from '@/lib/domain/file-name';
import type { FindingKind } from '@/lib/domain/finding';
import { hostKind } from '@/lib/domain/host-kind';
import { isPickable } from '@/lib/domain/is-pickable';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { SELECTION_MAX, type SelectionReading } from '@/lib/domain/selection-reading';
import { parseWebAddress } from '@/lib/domain/web-address';

export interface ClipRequest {
  tabId: number;
  frameId?: number | undefined;
  wanted: Wanted;
  kind?: FindingKind | undefined;
  /** What the browser itself says of what was pressed: all there is of a PDF, or of a page that is closed to us. */
  known?: { text: string; url: string };
}

/** A reading that has words. */
export type Quoted = SelectionReading & { selector: NonNullable<SelectionReading['selector']> };

const NOTHING = {
  selection: 'nothing-selected',
  article: 'no-article',
  link: 'no-words',
  image: 'no-words',
} as const satisfies Record<Wanted['as'], ClipFailure>;

const reasonFor = (problem: ReadProblem): ClipFailure =>
  problem === 'moving' ? 'page-moved' : 'page-closed-to-us';

/** A PDF viewer names an address of its own where the tab knows that of the document. */
const addressOf = (tab: OpenTab | null, said: string): string =>
  [tab?.url, said].find((url) => url && parseWebAddress(url)) ?? said;

const knownReading = ({ wanted, known }: ClipRequest, tab: OpenTab | null, now: number): Quoted => {
  const url = addressOf(tab, known?.url ?? '');
  const title = hostKind(url) === 'pdf' ? fileNameOf(url) : (tab?.title ?? '');
  return {
    url,
    canonicalUrl: '',
    title: title.slice(0, LINE_MAX),
    readAt: now,
    selector: { exact: known?.text.slice(0, SELECTION_MAX) ?? '', prefix: '', suffix: '' },
    headingPath: [],
    ...('address' in wanted && { clipKind: wanted.as }),
    ...(wanted.as === 'link' && { linksTo: wanted.address }),
  };
};

/** Whether the tab still shows the page that was read; where it does not say what it shows, it is believed. */
const isStillThere = async (tabId: number, { url }: SelectionReading): Promise<boolean> => {
  const now = (await findTab(tabId))?.url;
  return !now || canonicalAddress(now) === canonicalAddress(url);
};

/** Reads what somebody wants to keep of the page in a tab. */
export const readPassage = async (
  request: ClipRequest,
  now: number,
): Promise<Result<Quoted, ClipFailure>> => {
  const { tabId, frameId, wanted, known } = request;
  const tab = await findTab(tabId);
  if (wanted.as !== 'selection' && !isPickable(tab?.url)) return fail('page-closed-to-us');
  const read = await readPassageIn(wanted, tabId, frameId);
  if (read.ok && read.value.selector) {
    const isTop = frameId === undefined || frameId === 0;
    if (isTop && !(await isStillThere(tabId, read.value))) return fail('page-moved');
    return ok({ ...read.value, selector: read.value.selector });
  }
  if (known?.text) return ok(knownReading(request, tab, now));
  return fail(read.ok ? NOTHING[wanted.as] : reasonFor(read.problem));
};
