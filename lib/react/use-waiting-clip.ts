import { useEffect } from 'react';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { guessKind } from '@/lib/domain/guess-kind';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import type { Result } from '@/lib/domain/result';
import { sourcePageOf } from '@/lib/domain/source-page';
import { readWaitingClip, type WaitingClip, waitsFor } from '@/lib/domain/waiting-clip';
import { clearDraft } from '@/lib/store/commands/drafts';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import type { StoreProblem } from '@/lib/store/problem';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { useStore } from './store-context';
import { useLive } from './use-live';

const keep = (
  store: Store,
  company: string,
  { reading, kind }: WaitingClip,
): Promise<Result<KeptPassage, StoreProblem>> => {
  const { headingPath, selector } = reading;
  const quoted = selector ?? { exact: '', prefix: '', suffix: '' };
  return keepPassage(store, company, sourcePageOf(reading), {
    kind: kind ?? guessKind(quoted.exact),
    selector: quoted,
    headingPath,
    clipKind: 'selection',
  });
};

/** Reads the page's waiting passage and keeps it. Null: none waits, or it goes on waiting. */
const keepWaiting = async (
  store: Store,
  company: string,
  url: string,
  save: <T>(write: Promise<Result<T, StoreProblem>>) => Promise<T | null>,
): Promise<KeptPassage | null> => {
  const waiting = readWaitingClip(await readDraft(store.database, WAITING_CLIP));
  if (!waiting || !waitsFor(waiting, url)) return null;
  const kept = await save(keep(store, company, waiting));
  if (kept) await clearDraft(store, WAITING_CLIP);
  return kept;
};

interface WaitingClipOptions {
  /** Null while it is not known. */
  readonly company: string | null;
  readonly url: string | null;
  readonly save: <T>(write: Promise<Result<T, StoreProblem>>) => Promise<T | null>;
  readonly onKept: (kept: KeptPassage) => void;
}

/**
 * A passage clipped before its company was known is kept as soon as it is. Answers with the passage
 * while it waits for this page's company.
 */
export const useWaitingClip = ({
  company,
  url,
  save,
  onKept,
}: WaitingClipOptions): WaitingClip | null => {
  const store = useStore();
  const draft = useLive((database) => readDraft(database, WAITING_CLIP), []);
  const read = draft.state === 'ready' ? readWaitingClip(draft.value) : null;
  const waiting = read && url && waitsFor(read, url) ? read : null;
  const readAt = waiting?.reading.readAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each company and passage, whatever the callbacks are
  useEffect(() => {
    if (company && url && readAt !== undefined)
      void keepWaiting(store, company, url, save).then((kept) => {
        if (kept) onKept(kept);
      });
  }, [store, company, url, readAt]);
  return waiting;
};
