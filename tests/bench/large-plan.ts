import type { PlanRows } from '../fixtures/example-plan/plan-rows';
import { examplePlan } from '../fixtures/example-plan.ts';

const PEOPLE = 500;
const FINDINGS = 5_000;

/** The first rows again and again, each under an id of its own, until there are so many. */
const grown = <R extends { id: string }>(
  rows: readonly R[],
  count: number,
  vary: (row: R, id: string, number: number) => R,
): R[] =>
  Array.from({ length: count }, (_, number) => {
    const row = rows[number % rows.length];
    if (!row) throw new Error('Nothing to grow from');
    return number < rows.length ? row : vary(row, `${row.id}-${number}`, number);
  });

/** The example plan at a company of 500 people and 5,000 kept facts. */
export const largePlan = (now: number): PlanRows => {
  const plan = examplePlan(now);
  return {
    ...plan,
    people: grown(plan.people, PEOPLE, (row, id, number) => ({
      ...row,
      id,
      name: `${row.name} ${number}`,
    })),
    findings: grown(plan.findings, FINDINGS, (row, id, number) => ({
      ...row,
      id,
      text: `${row.text} ${number}`,
      dedupeKey: `${row.dedupeKey} ${number}`,
    })),
  };
};
