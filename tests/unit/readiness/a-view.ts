import type { Plan } from '@/lib/domain/plan';
import type { ReadinessView } from '@/lib/domain/readiness-view';
import { byWeight } from '@/lib/domain/weight';
import { completePlan } from '../../fixtures/example-plan';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';
import { FIXTURE_NOW } from '../../fixtures/records';
import type { Change } from './a-change';

const planOf = (rows: PlanRows): Plan => {
  const [company] = rows.companies;
  const [role] = rows.opportunities;
  if (!company || !role) throw new Error('A plan has a company and a role.');
  return { ...rows, company, role, people: byWeight(rows.people, []), unreadable: 0 };
};

/** Rows as the query hands them to the rules. */
export const viewOf = (rows: PlanRows): ReadinessView => {
  const clips = new Map(rows.clips.map((clip) => [clip.id, clip]));
  const standing = rows.findings.filter(({ status }) => status === 'accepted');
  const counts: ReadinessView['counts'] = {};
  for (const { kind } of standing) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    plan: planOf(rows),
    facts: rows.findings.map((finding) => ({
      ...finding,
      clips: finding.clipIds.flatMap((id) => clips.get(id) ?? []),
    })),
    counts,
    rehearsals: rows.rehearsals,
  };
};

/** The complete plan with some changes, which get a copy of their own. */
export const changed = (...changes: readonly Change[]): ReadinessView => {
  const rows = structuredClone(completePlan(FIXTURE_NOW));
  for (const change of changes) change(rows);
  return viewOf(rows);
};
