import { expect, test } from 'vitest';
import { compareOnPages, FIRST } from '@/scripts/bench-peers/page-ratios.mjs';
import { takeTurns } from '@/scripts/bench-peers/take-turns.mjs';

const arms = ['a', 'b', 'c'].map((name) => ({ name, expression: name }));
const letters = async (rounds: number, random: () => number) => {
  const ran: string[] = [];
  const openWorld = async () => async (expression: string) => {
    ran.push(expression);
    return { value: expression, ms: 1 };
  };
  await takeTurns(openWorld, arms, { rounds, random });
  return ran.join('');
};

test('the first round goes in the given order, the next ones in an order drawn anew', async () => {
  expect(await letters(1, () => 0)).toBe('abc');
  expect(await letters(3, () => 0)).toBe('abcbcabca');
  expect(await letters(2, () => 0.99)).toBe('abcabc');
});

test('each arm keeps its own world and its first answer', async () => {
  let worlds = 0;
  const openWorld = async () => {
    const world = ++worlds;
    let runs = 0;
    return async () => ({ value: `world ${world}, run ${++runs}`, ms: runs });
  };
  const { values, times, failures } = await takeTurns(openWorld, arms, {
    rounds: 3,
    random: () => 0.5,
  });
  expect([...values.values()]).toEqual(['world 1, run 1', 'world 2, run 1', 'world 3, run 1']);
  expect(times.get('b')).toEqual([1, 2, 3]);
  expect(failures.size).toBe(0);
});

test('an arm that dies is named, has no times and stops no other', async () => {
  const openWorld = async () => async (expression: string) => {
    if (expression === 'b') throw new Error('out of rope\nat line 3');
    return { value: { readerMs: 2 }, ms: 5 };
  };
  const { times, failures } = await takeTurns(openWorld, arms, { rounds: 2, random: () => 0.5 });
  expect([...failures]).toEqual([['b', 'out of rope']]);
  expect([...times.keys()].toSorted()).toEqual(['a', 'a alone', 'c', 'c alone']);
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
