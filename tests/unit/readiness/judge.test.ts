import { expect, test } from 'vitest';
import { formatRoute, parseRoute } from '@/lib/domain/route';
import { judgeReadiness } from '@/lib/readiness/judge';
import { examplePlan } from '../../fixtures/example-plan';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';
import { changed } from './a-view';

test('nothing is open in the complete plan, and much applies', () => {
  const { issues, dismissed, applicable, pillars } = judgeReadiness(changed(), FIXTURE_NOW);
  expect(issues.map(({ id, params }) => ({ id, params }))).toEqual([]);
  expect(dismissed).toEqual([]);
  expect(applicable).toBeGreaterThan(100);
  expect(pillars.map(({ state }) => state)).toEqual(['there', 'there', 'there']);
});

test('every fix of the example is an address that leads back to itself', () => {
  const { issues } = judgeReadiness(viewOf(examplePlan(FIXTURE_NOW)), FIXTURE_NOW);
  for (const { fix } of issues) expect(parseRoute(formatRoute(fix))).toEqual(fix);
});
