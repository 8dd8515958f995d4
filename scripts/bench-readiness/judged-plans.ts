import { TABLES, type TableName } from '@/lib/domain/base';
import { judgeReadiness } from '@/lib/readiness/judge';
import { examplePlan } from '../../tests/fixtures/example-plan';
import { ids } from '../../tests/fixtures/example-plan/names';
import type { PlanRows } from '../../tests/fixtures/example-plan/plan-rows';
import { viewOf } from '../../tests/fixtures/example-plan/view-of';

const NOW = Date.UTC(2026, 10, 23, 9);

/** One company, one role, the same two rounds for all; everything else once more for each copy. */
const SHARED: ReadonlySet<string> = new Set([ids.company, ids.role, ids.roundOne, ids.roundTwo]);

const idsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};

/** A copy whose ids, and what points at them, are its own. */
const copyOf = (rows: PlanRows, number: number): PlanRows => {
  const own = new Set(idsIn(rows).filter((id) => !SHARED.has(id)));
  const renamed = (_: string, value: unknown) =>
    typeof value === 'string' && own.has(value) ? `${value}~${number}` : value;
  return JSON.parse(JSON.stringify(rows, renamed));
};

const many = (rows: PlanRows, size: number): PlanRows => {
  const copies = Array.from({ length: size }, (_, number) => copyOf(rows, number));
  const all = (table: TableName) => copies.flatMap((copy): readonly unknown[] => copy[table]);
  // Each list is of its own table's rows; TypeScript does not follow the names.
  const joined = Object.fromEntries(TABLES.map((table) => [table, all(table)])) as PlanRows;
  const [role] = joined.opportunities;
  if (role) role.requirements = joined.opportunities.flatMap((one) => one.requirements);
  const [one, two] = joined.rounds;
  if (one) one.commitments = joined.rounds.flatMap(({ commitments }) => commitments);
  return { ...joined, rounds: one && two ? [one, two] : [] };
};

/** Plans of these sizes, ready to be judged. */
export const judgedPlans = (sizes: readonly number[]) =>
  sizes.map((size) => {
    const rows = many(examplePlan(NOW), size);
    const view = viewOf(rows);
    const judge = () => judgeReadiness(view, NOW);
    const { issues, applicable } = judge();
    const records = TABLES.reduce((sum, table) => sum + rows[table].length, 0);
    return { size, rows: records, checks: applicable, open: issues.length, judge };
  });
