import { useMemo } from 'react';
import type { Plan } from '@/lib/domain/plan';
import { judgeReadiness, type Readiness } from '@/lib/readiness/judge';
import { readReadinessView } from '@/lib/store/queries/readiness';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

/** What is still missing in a plan, judged anew with every commit and every minute. */
export const useReadiness = (plan: Plan): Live<Readiness> => {
  const now = useNow();
  const live = useLive((database) => readReadinessView(database, plan, now), [plan, now]);
  return useMemo(
    () =>
      live.state === 'ready' ? { state: 'ready', value: judgeReadiness(live.value, now) } : live,
    [live, now],
  );
};
