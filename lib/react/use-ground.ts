import { useMemo } from 'react';
import type { Plan } from '@/lib/domain/plan';
import { type Ground, groundOf } from '@/lib/readiness/ground';
import { readReadinessView } from '@/lib/store/queries/readiness';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

/** The plan with its maps and the facts it rests on, kept current: what the rules are asked with. */
export const useGround = (plan: Plan): Live<Ground> => {
  const now = useNow();
  const live = useLive((database) => readReadinessView(database, plan, now), [plan, now]);
  return useMemo(
    () => (live.state === 'ready' ? { state: 'ready', value: groundOf(live.value, now) } : live),
    [live, now],
  );
};
