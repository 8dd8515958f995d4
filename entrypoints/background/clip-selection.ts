import { readSelectionIn } from '@/lib/browser/read-page';
import { rememberJustKept } from '@/lib/browser/session';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import type { FindingKind } from '@/lib/domain/finding';
import { guessKind } from '@/lib/domain/guess-kind';
import { SELECTION_MAX, type SelectionReading } from '@/lib/domain/selection-reading';
import { sourcePageOf } from '@/lib/domain/source-page';
import { isSamePassage, readWaitingClips } from '@/lib/domain/waiting-clip';
import type { ClipOutcome } from '@/lib/messages/contract';
import { saveDraft } from '@/lib/store/commands/drafts';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import { problemOf } from '@/lib/store/problem';
import { findCompanyByAddress } from '@/lib/store/queries/companies';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';

export interface ClipRequest {
  tabId: number;
  frameId?: number | undefined;
  kind?: FindingKind | undefined;
  /** What the browser says is selected, for pages that cannot be read (a PDF viewer). */
  known?: { text: string; url: string };
}

const failed = (reason: 'nothing-selected' | 'page-closed-to-us' | 'not-stored'): ClipOutcome => ({
  state: 'failed',
  reason,
});

const knownReading = (
  { text, url }: { text: string; url: string },
  now: number,
): SelectionReading => ({
  url,
  canonicalUrl: '',
  title: '',
  readAt: now,
  selector: { exact: text.slice(0, SELECTION_MAX), prefix: '', suffix: '' },
  headingPath: [],
});

const readingOf = async (request: ClipRequest, now: number): Promise<SelectionReading | null> => {
  const read = await readSelectionIn(request.tabId, request.frameId);
  if (read.ok && read.value.selector) return read.value;
  if (request.known?.text) return knownReading(request.known, now);
  return read.ok ? read.value : null;
};

const keepReading = async (
  store: Store,
  request: ClipRequest,
  reading: SelectionReading,
): Promise<ClipOutcome> => {
  const { selector } = reading;
  if (!selector) return failed('nothing-selected');
  const kind = request.kind ?? guessKind(selector.exact);
  const company = await findCompanyByAddress(store.database, reading.url);
  if (!company) {
    const clip = { reading, kind };
    const waiting = readWaitingClips(await readDraft(store.database, WAITING_CLIP));
    const others = waiting.filter((one) => !isSamePassage(one, clip));
    const held = await saveDraft(store, WAITING_CLIP, [...others, clip]);
    return held.ok ? { state: 'waiting' } : failed('not-stored');
  }
  const { headingPath } = reading;
  const passage = { kind, selector, headingPath, clipKind: 'selection' } as const;
  const kept = await keepPassage(store, company.id, sourcePageOf(reading), passage);
  if (!kept.ok) return failed('not-stored');
  await rememberJustKept({ ...kept.value, tabId: request.tabId, at: store.now() });
  return { state: 'kept', kept: kept.value };
};

/** Keeps what is selected in a tab, as the kind asked for or guessed. Where the company is not known, it waits. */
export const clipSelection = async (store: Store, request: ClipRequest): Promise<ClipOutcome> => {
  const reading = await readingOf(request, store.now());
  if (!reading) return failed('page-closed-to-us');
  try {
    return await keepReading(store, request, reading);
  } catch (cause) {
    // A query of a database that does not open throws: nobody must take the passage for kept.
    if (problemOf(cause)) return failed('not-stored');
    throw cause;
  }
};
