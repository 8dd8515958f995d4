import { useCallback, useMemo } from 'react';
import type { PageReading } from '@/lib/domain/candidate';
import { type PickReading, pickKey, readingOfPick, readPicks, withPick } from '@/lib/domain/pick';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { useStore } from './store-context';
import { useLive } from './use-live';

/** What was picked for a company and waits to be reviewed; a draft, so that closing the panel loses nothing. */
export const usePicks = (companyId: string) => {
  const store = useStore();
  const key = pickKey(companyId);
  const draft = useLive((database) => readDraft(database, key), [key]);
  const value = draft.state === 'ready' ? draft.value : null;
  const readings: PageReading[] = useMemo(() => readPicks(value).map(readingOfPick), [value]);
  const add = useCallback(
    async (pick: PickReading) => {
      const before = readPicks(await readDraft(store.database, key));
      await saveDraft(store, key, withPick(before, pick));
    },
    [store, key],
  );
  const drop = useCallback(() => void clearDraft(store, key), [store, key]);
  return { readings, add, drop };
};
