import { expect, test } from 'vitest';
import { compareOnPages, FIRST } from '@/scripts/bench-peers/page-ratios.mjs';
import { orderOf, takeTurns } from '@/scripts/bench-peers/take-turns.mjs';

const arms = ['a', 'b', 'c'].map((name) => ({ name, expression: name }));
const order = (round: number) => orderOf(arms, round).map(({ name }) => name);

test('the first round goes in the given order, the next ones rotate and turn back', () => {
  expect([0, 1, 2, 3].map(order)).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c', 'b'],
    ['c', 'a', 'b'],
    ['c', 'b', 'a'],
  ]);
});

test('each arm keeps its own world and its first answer', async () => {
  let worlds = 0;
  const openWorld = async () => {
    const world = ++worlds;
    let runs = 0;
    return async () => ({ value: `world ${world}, run ${++runs}`, ms: runs });
  };
  const { values, times, failures } = await takeTurns(openWorld, arms, 3);
  expect([...values.values()]).toEqual(['world 1, run 1', 'world 2, run 1', 'world 3, run 1']);
  expect(times.get('b')).toEqual([1, 2, 3]);
  expect(failures.size).toBe(0);
});

test('an arm that dies is named, has no times and stops no other', async () => {
  const openWorld = async () => async (expression: string) => {
    if (expression === 'b') throw new Error('out of rope\nat line 3');
    return { value: { readerMs: 2 }, ms: 5 };
  };
  const { times, failures } = await takeTurns(openWorld, arms, 2);
  expect([...failures]).toEqual([['b', 'out of rope']]);
  expect([...times.keys()].toSorted()).toEqual(['a', 'a, reader alone', 'c', 'c, reader alone']);
});

const page = (ours: number[], walk: number[]) => ({
  values: new Map(),
  times: new Map([
    ['ours', ours],
    ['walk', walk],
  ]),
  failures: new Map(),
});
const pair = { measured: 'ours', beside: 'walk' };

test('a ratio is paired by round; the first round counts apart', () => {
  const pages = [page([90, 10, 40], [1, 1, 2]), page([90, 20, 20], [3, 1, 1])];
  expect(compareOnPages(pages, pair).median).toBe(17.5);
  expect(compareOnPages(pages, { ...pair, when: FIRST }).median).toBe(60);
});

test('a page on which either failed does not count', () => {
  const failed = { ...page([], []), times: new Map([['walk', [1, 1]]]) };
  expect(compareOnPages([page([9, 8], [1, 1]), failed], pair).median).toBe(8);
});
