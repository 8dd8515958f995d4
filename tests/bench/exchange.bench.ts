import type { Page } from 'playwright-core';
import { compare, median } from '../../scripts/bench/statistics.ts';
import { expect, test } from '../e2e/driver/extension-test.ts';
import { putAllRows } from '../e2e/driver/put-rows.ts';
import { words } from '../e2e/driver/words.ts';
import type { PlanRows } from '../fixtures/example-plan/plan-rows';
import { largePlan } from './large-plan.ts';

// A backup of some 10,000 records out and in again, as a person does it, beside `JSON.stringify` of the same
// rows and a plain put of them in one strict transaction; in turns in one browser. Nothing is judged.

const ROUNDS = 6;
const RECORDS = 10_000;
type Rows = Record<string, readonly object[]>;

/** Long tasks since it was asked last, the longest in milliseconds. Runs in the page. */
function watchTasks(): void {
  const held = { longest: 0 };
  Object.assign(globalThis, { tasks: held });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest, duration);
  }).observe({ type: 'longtask' });
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // Put there by `watchTasks`.
    const { tasks } = globalThis as unknown as { tasks: { longest: number } };
    const { longest } = tasks;
    tasks.longest = 0;
    return longest;
  });

/** Runs in the page: everything as text, as plainly as can be. */
const stringifyAll = (rows: Rows): number => {
  const start = performance.now();
  const text = JSON.stringify(rows);
  if (text.length === 0) throw new Error('Nothing was written');
  return performance.now() - start;
};

/** Runs in the page: the same rows into a database that has nothing else, in one strict transaction. */
async function putAll(rows: Rows): Promise<number> {
  const name = 'bench-plain';
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const table of Object.keys(rows))
      opening.result.createObjectStore(table, { keyPath: 'id' });
  };
  const database = await settled(opening);
  const start = performance.now();
  const writing = database.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
  for (const [table, own] of Object.entries(rows))
    for (const row of own) writing.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
  return performance.now() - start;
}

/** Runs in the page: the product's own tables, empty again. */
async function emptyTables(tables: string[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('round-two');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(tables, 'readwrite');
  for (const table of tables) writing.objectStore(table).clear();
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

const takeOut = async (page: Page): Promise<{ ms: number; file: string }> => {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('files.saveAs', words('files.backup')) }).click(),
  ]);
  const ms = performance.now() - start;
  return { ms, file: await download.path() };
};

const bringIn = async (page: Page, file: string): Promise<number> => {
  const start = performance.now();
  // By its path: what is sent as bytes is unpacked in the page.
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: words('files.bring') }).click();
  await page.getByText(/Done\./).waitFor();
  return performance.now() - start;
};

const tenThousand = (plan: PlanRows): PlanRows => {
  const there = Object.values(plan).reduce((sum, rows) => sum + rows.length, 0);
  const [clip] = plan.clips;
  if (!clip) throw new Error('Nothing to grow from');
  const more = Array.from({ length: Math.max(0, RECORDS - there) }, (_, number) => ({
    ...clip,
    id: `${clip.id}-${number}`,
    textHash: `${clip.textHash}-${number}`,
  }));
  return { ...plan, clips: [...plan.clips, ...more] };
};

const told = (name: string, all: readonly number[], beside: readonly number[]): string => {
  const { median: ratio, low, high } = compare(all, beside);
  const least = median(beside.slice(1)).toFixed(0);
  return `${name}: ${median(all.slice(1)).toFixed(0)} ms, the least ${least} ms: ${ratio.toFixed(1)} times (${low.toFixed(1)} to ${high.toFixed(1)})`;
};

test('a backup of 10,000 records, out and in', async ({ extension }) => {
  test.setTimeout(900_000);
  const rows = tenThousand(largePlan(Date.now()));
  await putAllRows(extension, rows);
  const page = await extension.open(extension.address('workspace.html#/files'));
  await page.evaluate(watchTasks);
  const out: number[] = [];
  const text: number[] = [];
  const inn: number[] = [];
  const put: number[] = [];
  const longest = { out: 0, in: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    text.push(await page.evaluate(stringifyAll, rows));
    await longestTask(page);
    const { ms, file } = await takeOut(page);
    out.push(ms);
    longest.out = Math.max(longest.out, await longestTask(page));
    await page.evaluate(emptyTables, Object.keys(rows));
    put.push(await page.evaluate(putAll, rows));
    await longestTask(page);
    inn.push(await bringIn(page, file));
    longest.in = Math.max(longest.in, await longestTask(page));
  }
  const lines = [
    `${RECORDS} records, median of ${ROUNDS - 1} rounds (95 % interval)`,
    told('out, to the download', out, text),
    told('in, with the preview and its yes', inn, put),
    `longest task of the page: ${longest.out.toFixed(0)} ms out, ${longest.in.toFixed(0)} ms in`,
  ];
  test.info().annotations.push({ type: 'measured', description: lines.join('\n') });
  expect(out).toHaveLength(ROUNDS);
});
