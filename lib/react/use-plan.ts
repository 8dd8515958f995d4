import type { Plan } from '@/lib/domain/plan';
import { readPlan } from '@/lib/store/queries/plan';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

/** The plan for a company's current role, kept current; null when the company is gone or has no role. */
export const usePlan = (companyId: string): Live<Plan | null> => {
  const now = useNow();
  return useLive((database) => readPlan(database, companyId, now), [companyId, now]);
};
