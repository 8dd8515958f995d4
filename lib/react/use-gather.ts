import { useMemo } from 'react';
import type { PageReading } from '@/lib/domain/candidate';
import { type Gather, gatherKey, gatherOrigin, readGather, readingsOf } from '@/lib/domain/gather';
import { readDraft } from '@/lib/store/queries/drafts';
import { useLive } from './use-live';

export interface SiteGather {
  /** The site; null until its draft is known, and where other pages are not read: LinkedIn, shared hosts. */
  origin: string | null;
  /** What is being read of it, or was and waits to be reviewed. */
  gather: Gather | null;
  readings: readonly PageReading[];
}

/** What was read of the rest of the site a page is on; kept up to date while it is being read. */
export const useGather = (address: string | null): SiteGather => {
  const origin = address === null ? null : gatherOrigin(address);
  const draft = useLive(
    async (database) => (origin === null ? null : readDraft(database, gatherKey(origin))),
    [origin],
  );
  const known = draft.state === 'ready';
  const value = known ? draft.value : null;
  return useMemo(() => {
    const gather = readGather(value);
    return { origin: known ? origin : null, gather, readings: gather ? readingsOf(gather) : [] };
  }, [origin, known, value]);
};
