import { rememberJustKept } from '@/lib/browser/session';
import type { ClipFailure } from '@/lib/domain/clip-failure';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { passageOf } from '@/lib/domain/passage';
import { sourcePageOf } from '@/lib/domain/source-page';
import { isSamePassage, readWaitingClips, type WaitingClip } from '@/lib/domain/waiting-clip';
import type { ClipOutcome } from '@/lib/messages/contract';
import { saveDraft } from '@/lib/store/commands/drafts';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import { problemOf } from '@/lib/store/problem';
import { findCompanyByAddress } from '@/lib/store/queries/companies';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { type ClipRequest, type Quoted, readPassage } from './read-passage';

const failed = (reason: ClipFailure): ClipOutcome => ({ state: 'failed', reason });

/** Until it is known whose page it is from. */
const letWait = async (store: Store, clip: WaitingClip): Promise<ClipOutcome> => {
  const waiting = readWaitingClips(await readDraft(store.database, WAITING_CLIP));
  const others = waiting.filter((one) => !isSamePassage(one, clip));
  const held = await saveDraft(store, WAITING_CLIP, [...others, clip]);
  return held.ok ? { state: 'waiting' } : failed('not-stored');
};

const keepReading = async (
  store: Store,
  request: ClipRequest,
  reading: Quoted,
): Promise<ClipOutcome> => {
  const passage = passageOf(reading, request.kind);
  if (!passage) throw new Error('A quoted reading is a passage');
  const company = await findCompanyByAddress(store.database, reading.url);
  if (!company) return letWait(store, { reading, kind: passage.kind });
  const kept = await keepPassage(store, company.id, sourcePageOf(reading), passage);
  if (!kept.ok) return failed('not-stored');
  await rememberJustKept({ ...kept.value, tabId: request.tabId, at: store.now() });
  return { state: 'kept', kept: kept.value };
};

/**
 * Keeps a passage of the page in a tab (what is selected, the whole article, a link, a picture's words)
 * as the kind asked for or guessed. Where the company is not known, it waits.
 */
export const clipPassage = async (store: Store, request: ClipRequest): Promise<ClipOutcome> => {
  const reading = await readPassage(request, store.now());
  if (!reading.ok) return failed(reading.problem);
  try {
    return await keepReading(store, request, reading.value);
  } catch (cause) {
    // A query of a database that does not open throws: nobody must take the passage for kept.
    if (problemOf(cause)) return failed('not-stored');
    throw cause;
  }
};
