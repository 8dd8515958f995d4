import { expect, test } from 'vitest';
import { pointOfGoal, spanOfStep } from '@/lib/domain/plan-axis';

test.each([
  [
    { startDay: 0, endDay: 90 },
    { from: 0, to: 100, beyond: false },
  ],
  [
    { startDay: 45, endDay: 90 },
    { from: 50, to: 100, beyond: false },
  ],
  [
    { startDay: 60, endDay: 30 },
    { from: 100 / 3, to: 200 / 3, beyond: false },
  ],
  [{ startDay: 45 }, { from: 50, to: 50, beyond: false }],
  [{ endDay: 45 }, { from: 50, to: 50, beyond: false }],
  [
    { startDay: 45, endDay: 120 },
    { from: 50, to: 100, beyond: true },
  ],
  [
    { startDay: 100, endDay: 120 },
    { from: 100, to: 100, beyond: true },
  ],
])('a step of %j', (step, { from, to, beyond }) => {
  const span = spanOfStep(step);
  expect(span?.from).toBeCloseTo(from);
  expect(span?.to).toBeCloseTo(to);
  expect(span?.beyond).toBe(beyond);
});

test('nothing is drawn without a day', () => {
  expect(spanOfStep({})).toBeNull();
  expect(pointOfGoal({})).toBeNull();
});

test('a goal lies on the same axis as the steps', () => {
  expect(pointOfGoal({ dueDay: 90 })?.from).toBe(spanOfStep({ endDay: 90 })?.to);
  expect(pointOfGoal({ dueDay: 200 })).toEqual({ from: 100, to: 100, beyond: true });
});
