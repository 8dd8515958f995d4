import { useEffect } from 'react';
import * as z from 'zod/mini';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { FindingKind } from '@/lib/domain/finding';
import { SelectionReading } from '@/lib/domain/selection-reading';
import { sourcePageOf } from '@/lib/domain/source-page';
import { clearDraft } from '@/lib/store/commands/drafts';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { useStore } from './store-context';

const WaitingClip = z.object({ reading: SelectionReading, kind: FindingKind });

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Keeps the passage that waits for this company, if one does. Resolves to its finding's id, else null. */
const keepWaiting = async (store: Store, company: string, url: string): Promise<string | null> => {
  const draft = WaitingClip.safeParse(await readDraft(store.database, WAITING_CLIP));
  // It waits for the company of its own site, whichever page of it the person is at now.
  if (!draft.success || hostOf(draft.data.reading.url) !== hostOf(url)) return null;
  const { reading, kind } = draft.data;
  if (!reading.selector) return null;
  const kept = await keepFindings(store, company, sourcePageOf(reading), [
    {
      kind,
      text: reading.selector.exact,
      selector: reading.selector,
      clipKind: 'selection',
      confidence: 'high',
      reader: 'user',
      headingPath: reading.headingPath,
    },
  ]);
  if (!kept.ok) return null; // it goes on waiting
  await clearDraft(store, WAITING_CLIP);
  return kept.value[0] ?? null;
};

/** A passage clipped before its company was known is kept as soon as it is. */
export const useWaitingClip = (
  company: string | null,
  url: string | null,
  onKept: (findingId: string) => void,
): void => {
  const store = useStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each company, whatever the callback is
  useEffect(() => {
    if (company && url)
      void keepWaiting(store, company, url).then((id) => {
        if (id) onKept(id);
      });
  }, [store, company, url]);
};
