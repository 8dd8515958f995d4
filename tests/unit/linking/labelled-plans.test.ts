import { expect, test } from 'vitest';
import { labelledPlans, pairsOf } from '@/tests/fixtures/linking/labelled-plans';

const all = labelledPlans.map((plan) => ({ plan, pairs: pairsOf(plan) }));
const count = (heldBack: boolean) =>
  all.filter(({ plan }) => plan.heldBack === heldBack).flatMap(({ pairs }) => pairs).length;

test('at least 150 pairs over five plans are labelled, a third of them held back', () => {
  expect(all).toHaveLength(5);
  expect(count(true) + count(false)).toBeGreaterThanOrEqual(150);
  expect(count(true) / (count(true) + count(false))).toBeCloseTo(1 / 3, 1);
});

test.each(all)('every finding and target of $plan.id is labelled, with why', ({ plan, pairs }) => {
  const targets = [...plan.people, ...plan.proposals].map(({ id }) => id);
  const wanted = plan.findings.flatMap(({ id }) => targets.map((target) => `${id} × ${target}`));
  expect(pairs.map(({ findingId, targetId }) => `${findingId} × ${targetId}`)).toEqual(wanted);
  expect(pairs.filter(({ why }) => why.length < 4)).toEqual([]);
});

test.each(all)(
  'every label occurs in $plan.id, and no name of a record is missing',
  ({ plan, pairs }) => {
    expect(new Set(pairs.map(({ label }) => label))).toEqual(new Set(['link', 'maybe', 'no']));
    const known = [...plan.people, ...plan.departments, ...plan.objectives, ...plan.obstacles].map(
      ({ id }) => id,
    );
    const named = [
      ...plan.people.map(({ departmentId }) => departmentId),
      ...plan.objectives.flatMap(({ statedBy = [], departmentId }) => [...statedBy, departmentId]),
      ...plan.obstacles.flatMap(({ statedBy = [], objectiveIds }) => [
        ...statedBy,
        ...objectiveIds,
      ]),
      ...plan.proposals.flatMap(({ objectiveIds = [], obstacleIds = [], audienceIds = [] }) => [
        ...objectiveIds,
        ...obstacleIds,
        ...audienceIds,
      ]),
      ...plan.findings.flatMap((one) => [one.departmentId, one.personId, one.saidById]),
    ].filter((id) => id !== undefined);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  },
);
