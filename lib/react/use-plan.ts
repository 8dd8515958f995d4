import type { Plan } from '@/lib/domain/plan';
import { readPlan } from '@/lib/store/queries/plan';
import { useStore } from './store-context';
import type { Live } from './use-live';
import { useSharedLive } from './use-shared-live';

/**
 * The plan for a company's current role, kept current; null when the company is gone or has no role.
 * The navigation and the view beside it share one reading.
 */
export const usePlan = (companyId: string): Live<Plan | null> => {
  const { now } = useStore();
  return useSharedLive(`plan ${companyId}`, (database) => readPlan(database, companyId, now()));
};
