import type { Plan } from '@/lib/domain/plan';
import { readPlan } from '@/lib/store/queries/plan';
import type { Store } from '@/lib/store/write';
import { useStore } from './store-context';
import type { Live } from './use-live';
import { readAhead, useSharedLive } from './use-shared-live';

const keyOf = (companyId: string): string => `plan ${companyId}`;

/**
 * The plan for a company's current role, kept current; null when the company is gone or has no role.
 * The navigation and the view beside it share one reading.
 */
export const usePlan = (companyId: string): Live<Plan | null> => {
  const { now } = useStore();
  return useSharedLive(keyOf(companyId), (database) => readPlan(database, companyId, now()));
};

/** Begins to read the plan before anything is drawn. */
export const readPlanAhead = ({ database, now }: Store, companyId: string): void =>
  readAhead(database, keyOf(companyId), (from) => readPlan(from, companyId, now()));
