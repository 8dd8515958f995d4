import { useMemo } from 'react';
import type { PageReading } from '@/lib/domain/candidate';
import {
  type Gather,
  gatherKey,
  gatherOrigin,
  isRunning,
  readGather,
  readingsOf,
} from '@/lib/domain/gather';
import { readDraft } from '@/lib/store/queries/drafts';
import { useLive } from './use-live';
import { useNow } from './use-now';

export interface SiteGather {
  /** The site; null until its draft is known, and where other pages are not read: LinkedIn, shared hosts. */
  origin: string | null;
  /** What is being read of it, or was and waits to be reviewed. */
  gather: Gather | null;
  running: boolean;
  /** None while it runs: a list must not grow under the hand of somebody who goes through it. */
  readings: readonly PageReading[];
}

const NONE: readonly PageReading[] = [];

/** What was read of the rest of the site a page is on; kept up to date while it is being read. */
export const useGather = (address: string | null): SiteGather => {
  const origin = address === null ? null : gatherOrigin(address);
  const now = useNow();
  const draft = useLive(
    async (database) => (origin === null ? null : readDraft(database, gatherKey(origin))),
    [origin],
  );
  const known = draft.state === 'ready';
  const value = known ? draft.value : null;
  const gather = useMemo(() => readGather(value), [value]);
  const running = gather !== null && isRunning(gather, now);
  const readings = useMemo(
    () => (gather && !running ? readingsOf(gather) : NONE),
    [gather, running],
  );
  return { origin: known ? origin : null, gather, running, readings };
};
