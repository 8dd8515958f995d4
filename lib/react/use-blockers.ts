import type { Plan } from '@/lib/domain/plan';
import { blockersOf } from '@/lib/readiness/blockers-of';
import type { Issue } from '@/lib/readiness/judge';
import { readReadinessView } from '@/lib/store/queries/readiness';
import { useStore } from './store-context';

/** Asks what stands in the way of calling a proposal ready. */
export const useBlockers = (plan: Plan): ((proposalId: string) => Promise<Issue[]>) => {
  const { database, now } = useStore();
  return async (proposalId) =>
    blockersOf(await readReadinessView(database, plan, now()), proposalId, now());
};
