import { useMemo } from 'react';
import type { Plan } from '@/lib/domain/plan';
import { type RehearsalSet, rehearsalSet } from '@/lib/rehearsal/set';
import { readRehearsal } from '@/lib/store/queries/rehearsal';
import { useStore } from './store-context';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What to rehearse for somebody, or for the round, kept current by every commit and every minute. */
export const useRehearsal = (plan: Plan, personId: string | undefined): Live<RehearsalSet> => {
  const { now: clock } = useStore();
  const now = useNow();
  const live = useLive(
    async (database) => ({ ...(await readRehearsal(database, plan.company.id)), readAt: clock() }),
    [plan.company.id, clock],
  );
  return useMemo(
    () =>
      live.state === 'ready'
        ? {
            state: 'ready',
            // A commit between two minutes may be later than the last of them.
            value: rehearsalSet({ plan, ...live.value }, personId, {
              now: Math.max(now, live.value.readAt),
              zone: zoneHere(),
            }),
          }
        : live,
    [live, plan, personId, now],
  );
};
