import type { Plan } from '@/lib/domain/plan';
import type { ReadinessView } from '@/lib/domain/readiness-view';
import { distinctFixes } from './distinct-fixes';
import { type Issue, judgeReadiness } from './judge';

const asReady = (plan: Plan, proposalId: string): Plan => ({
  ...plan,
  proposals: plan.proposals.map((one) =>
    one.id === proposalId ? { ...one, stage: 'ready' as const } : one,
  ),
});

/**
 * What stands in the way of calling a proposal ready: the blockers that are about it or mended in it,
 * judged as if it were ready already, for of a mere idea little is asked. That somebody in the room
 * has no proposal is not this one's fault.
 */
export const blockersOf = (view: ReadinessView, proposalId: string, now: number): Issue[] => {
  const { issues } = judgeReadiness({ ...view, plan: asReady(view.plan, proposalId) }, now);
  return distinctFixes(
    issues.filter(
      ({ severity, subject, fix }) =>
        severity === 'blocker' &&
        subject.type !== 'person' &&
        fix.page === 'proposal' &&
        fix.id === proposalId,
    ),
  );
};
