import { expect, test } from 'vitest';
import { planTable } from '@/lib/domain/plan-table';

const step = (id: string, rank: string, startDay?: number, endDay?: number) => ({
  ...{ id, rank, what: id, who: [] },
  ...(startDay !== undefined && { startDay }),
  ...(endDay !== undefined && { endDay }),
});
const goal = (id: string, rank: string, dueDay?: number) => ({
  ...{ id, rank, text: id },
  ...(dueDay !== undefined && { dueDay }),
});

const names = (proposal: Parameters<typeof planTable>[0]) =>
  planTable(proposal).map(({ period, lines }) => [
    period,
    lines.map((line) => (line.type === 'step' ? line.step.id : line.goal.id)),
  ]);

test('steps stand where they begin and goals where they are due, in the order of their days', () => {
  const steps = [step('late', 'a', 61, 90), step('early', 'b', 0, 30), step('second', 'c', 31, 45)];
  const goals = [goal('soon', 'a', 20), goal('end', 'b', 90), goal('after', 'c', 120)];
  expect(names({ steps, goals })).toEqual([
    ['to30', ['early', 'soon']],
    ['to60', ['second']],
    ['to90', ['late', 'end']],
    ['later', ['after']],
  ]);
});

test('what has no days is not left out, one day is enough, and turned days are put right', () => {
  const steps = [
    step('open', 'b'),
    step('only-end', 'a', undefined, 40),
    step('turned', 'c', 50, 10),
  ];
  expect(names({ steps, goals: [goal('undated', 'a')] })).toEqual([
    ['to30', ['turned']],
    ['to60', ['only-end']],
    ['undated', ['open', 'undated']],
  ]);
});

test('a plan with nothing in it has no rows', () => {
  expect(planTable({ steps: [], goals: [] })).toEqual([]);
});
