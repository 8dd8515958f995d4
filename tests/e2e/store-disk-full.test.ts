import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { mountSmallDisk, type SmallDisk } from './store-page/small-disk.ts';
import { test as base, expect, openStorePage } from './store-page/store-test.ts';

/** Longer than the store waits for the browser, and a busy machine's own slowness. */
const PATIENCE_MS = 8_000;

/** A disk of its own for the profile. Chromium's caches take little, and the rest can be filled. */
const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({ afterwards }, provide) => {
    const disk = mountSmallDisk(160);
    if ('reason' in disk) return base.skip(true, disk.reason);
    afterwards(async () => disk.remove());
    await provide(disk);
  },
});

const keep = (page: Page, company: string, from: number) =>
  page.evaluate(
    // Ten quotes of 20 kB: more than any slack at the end of a file.
    ([id, first]) => storePage.keep(id, first, 10, 20_000),
    [company, from] as const,
  );

const start = async (page: Page): Promise<string> => {
  const { result } = await page.evaluate(() => storePage.start());
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const kept = async (page: Page) => {
  const { kept: numbers, torn } = await page.evaluate(() => storePage.census());
  expect(torn).toEqual([]);
  return numbers;
};

const tens = (...firsts: number[]) =>
  firsts.flatMap((first) => Array.from({ length: 10 }, (_, at) => first + at));

test('keeping on a full disk says so, and nothing is lost, now or after a restart', async ({
  launch,
  disk,
  withStorePage,
}) => {
  test.slow();
  const profile = join(disk.folder, 'profile');
  const browser = await launch({ profile, extension: withStorePage });
  const page = await openStorePage(browser);
  const company = await start(page);
  expect(await keep(page, company, 0)).toMatchObject({ result: { ok: true } });
  await page.evaluate(() => storePage.saveDraft('half a sentence'));

  disk.fill();
  // A disk in memory fills faster than the store believes of any disk (lib/store/room.ts).
  await page.waitForTimeout(200);
  for (const from of [100, 200, 300]) {
    const { result, ms } = await keep(page, company, from);
    expect(result).toEqual({ ok: false, problem: { code: 'full' } });
    expect(ms).toBeLessThan(PATIENCE_MS);
  }
  const draft = await page.evaluate(() => storePage.saveDraft('a whole sentence'));
  expect(draft.result).toEqual({ ok: false, problem: { code: 'full' } });
  expect(await kept(page)).toEqual(tens(0));
  expect(await page.evaluate(() => storePage.readDraft())).toBe('half a sentence');

  disk.free();
  expect(await keep(page, company, 400)).toMatchObject({ result: { ok: true } });
  expect(await page.evaluate(() => storePage.unhandled)).toEqual([]);
  await browser.close();

  const again = await openStorePage(await launch({ profile, extension: withStorePage }));
  expect(await kept(again)).toEqual(tens(0, 400));
  expect(await again.evaluate(() => storePage.readDraft())).toBe('half a sentence');
  expect(await keep(again, company, 500)).toMatchObject({ result: { ok: true } });
});

test('a disk that fills in the middle of a write ends in a refusal, and the same page writes again', async ({
  launch,
  disk,
  withStorePage,
}) => {
  test.slow();
  const profile = join(disk.folder, 'profile');
  const page = await openStorePage(await launch({ profile, extension: withStorePage }));
  const company = await start(page);
  await keep(page, company, 0);
  await page.evaluate(() => storePage.stopLookingForRoom());

  disk.fill();
  for (const from of [100, 200, 300]) {
    const { result, ms } = await keep(page, company, from);
    expect(result).toMatchObject({ ok: false });
    expect(['full', 'refused']).toContain(result.ok ? '' : result.problem.code);
    expect(ms).toBeLessThan(PATIENCE_MS);
  }

  disk.free();
  expect(await kept(page)).toEqual(tens(0));
  expect(await keep(page, company, 400)).toMatchObject({ result: { ok: true } });
  expect(await kept(page)).toEqual(tens(0, 400));
  expect(await page.evaluate(() => storePage.unhandled)).toEqual([]);
});
