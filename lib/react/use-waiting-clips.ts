import { useEffect } from 'react';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { passageOf } from '@/lib/domain/passage';
import type { Result } from '@/lib/domain/result';
import { sourcePageOf } from '@/lib/domain/source-page';
import {
  isSamePassage,
  readWaitingClips,
  type WaitingClip,
  waitsFor,
} from '@/lib/domain/waiting-clip';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import type { StoreProblem } from '@/lib/store/problem';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { useStore } from './store-context';
import { useLive } from './use-live';

const listWaiting = async ({ database }: Store): Promise<WaitingClip[]> =>
  readWaitingClips(await readDraft(database, WAITING_CLIP));

/** It has become a record; another may have been clipped meanwhile. */
const stopWaiting = async (store: Store, kept: WaitingClip): Promise<void> => {
  const others = (await listWaiting(store)).filter((one) => !isSamePassage(one, kept));
  if (others.length > 0) await saveDraft(store, WAITING_CLIP, others);
  else await clearDraft(store, WAITING_CLIP);
};

/** Keeps what waits for the page. Resolves to the last one; null: none waits, or all go on waiting. */
const keepWaiting = async (
  store: Store,
  company: string,
  url: string,
  save: <T>(write: Promise<Result<T, StoreProblem>>) => Promise<T | null>,
): Promise<KeptPassage | null> => {
  let last: KeptPassage | null = null;
  for (const waiting of await listWaiting(store)) {
    const passage = passageOf(waiting.reading, waiting.kind);
    if (!passage || !waitsFor(waiting, url)) continue;
    const page = sourcePageOf(waiting.reading);
    const kept = await save(keepPassage(store, company, page, passage));
    if (!kept) break;
    await stopWaiting(store, waiting);
    last = kept;
  }
  return last;
};

interface WaitingClipsOptions {
  /** Null while it is not known. */
  readonly company: string | null;
  readonly url: string | null;
  readonly save: <T>(write: Promise<Result<T, StoreProblem>>) => Promise<T | null>;
  readonly onKept: (kept: KeptPassage) => void;
}

/**
 * Passages clipped before their company was known are kept as soon as it is. Answers with those that
 * wait for this page's company.
 */
export const useWaitingClips = ({
  company,
  url,
  save,
  onKept,
}: WaitingClipsOptions): WaitingClip[] => {
  const store = useStore();
  const draft = useLive((database) => readDraft(database, WAITING_CLIP), []);
  const all = draft.state === 'ready' ? readWaitingClips(draft.value) : [];
  const waiting = all.filter((one) => url !== null && waitsFor(one, url));
  const isSome = waiting.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each company, whatever the callbacks are
  useEffect(() => {
    if (company && url && isSome)
      void keepWaiting(store, company, url, save).then((kept) => {
        if (kept) onKept(kept);
      });
  }, [store, company, url, isSome]);
  return waiting;
};
