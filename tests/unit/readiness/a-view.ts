import type { ReadinessView } from '@/lib/domain/readiness-view';
import { completePlan } from '../../fixtures/example-plan';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';
import type { Change } from './a-change';

/** The complete plan with some changes, which get a copy of their own. */
export const changed = (...changes: readonly Change[]): ReadinessView => {
  const rows = structuredClone(completePlan(FIXTURE_NOW));
  for (const change of changes) change(rows);
  return viewOf(rows);
};
