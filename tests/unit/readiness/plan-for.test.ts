import { expect, test } from 'vitest';
import { distinctFixes } from '@/lib/readiness/distinct-fixes';
import { type Issue, judgeReadiness, rankOf } from '@/lib/readiness/judge';
import { planFor } from '@/lib/readiness/plan-for';
import { examplePlan } from '../../fixtures/example-plan';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';

const { issues, pillars } = judgeReadiness(viewOf(examplePlan(FIXTURE_NOW)), FIXTURE_NOW);

test('a blocker of two minutes for the heaviest comes before one of ten, and before any hint', () => {
  const ranks = [
    rankOf({ severity: 'blocker', weight: 10, minutes: 2 }),
    rankOf({ severity: 'blocker', weight: 10, minutes: 10 }),
    rankOf({ severity: 'warning', weight: 0, minutes: 1 }),
    rankOf({ severity: 'hint', weight: 13, minutes: 1 }),
  ];
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(ranks[0]).toBe(50);
});

test('issues come in the order of their rank', () => {
  const ranks = issues.map(rankOf);
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
});

const names = (chosen: readonly Issue[]) => chosen.map(({ id }) => id);

test('what fits is chosen from the top, passing over what does not', () => {
  const { issues: chosen, minutes } = planFor(12, issues);
  expect(minutes).toBeLessThanOrEqual(12);
  expect(minutes).toBe(chosen.reduce((sum, issue) => sum + issue.minutes, 0));
  expect(chosen[0]).toEqual(issues[0]);
  expect(names(issues).filter((id) => names(chosen).includes(id))).toEqual(names(chosen));
  const left = 12 - minutes;
  const others = issues.filter(({ id }) => !names(chosen).includes(id));
  expect(others.every((issue) => issue.minutes > left)).toBe(true);
});

test('nothing fits into no time', () => {
  expect(planFor(0, issues)).toEqual({ issues: [], minutes: 0 });
});

test('two objectives that wait for one step are one thing to do', () => {
  const steps = issues.filter(({ ruleId }) => ruleId === 'objective-no-methodology');
  expect(steps).toHaveLength(2);
  expect(distinctFixes(steps)).toEqual(steps.slice(0, 1));
});

test('each pillar says what it lacks', () => {
  expect(
    pillars.map(({ id, state, lacks }) => [id, state, lacks.map(({ words }) => words)]),
  ).toEqual([
    ['vision', 'there', []],
    ['trust', 'weak', ['no-client', 'promises-late']],
    ['goals', 'weak', ['goals-unmeasured']],
  ]);
});

test('a pillar of which nothing is there is missing', () => {
  const rows = examplePlan(FIXTURE_NOW);
  const empty = viewOf({ ...rows, introductions: [], accomplishments: [], proposals: [] });
  expect(judgeReadiness(empty, FIXTURE_NOW).pillars.map(({ state }) => state)).toEqual([
    'missing',
    'missing',
    'missing',
  ]);
});
