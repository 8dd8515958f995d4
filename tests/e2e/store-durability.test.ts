import { expect, killBrowser, openStorePage, test } from './store-page/store-test.ts';

const KILLS = 4;

/*
 * One profile a kill. Chromium goes on writing behind the half record a kill may leave, and drops the
 * database at the start after that: see lib/store/renew-log.ts, which makes that window short.
 */
for (let kill = 0; kill < KILLS; kill++)
  test(`every statement that was acknowledged is there after the browser was killed, ${kill + 1}`, async ({
    launch,
    profile,
    withStorePage,
  }) => {
    const acknowledged: number[] = [];
    const browser = await launch({ profile, extension: withStorePage });
    const page = await openStorePage(browser);
    const company = await page.evaluate(async () => {
      const { result } = await storePage.start();
      return result.ok ? result.value : '';
    });
    await page.exposeFunction('say', (number: number) => acknowledged.push(number));
    const stopped = page
      .evaluate((id) => storePage.keepOn(id, 0, Reflect.get(globalThis, 'say')), company)
      .catch(() => 'killed');
    // Never at the same point of a write twice.
    await expect.poll(() => acknowledged.length).toBeGreaterThan(5 + kill * 7);
    await killBrowser(browser);
    expect(await stopped).toBe('killed');

    const again = await openStorePage(await launch({ profile, extension: withStorePage }));
    const { kept, torn } = await again.evaluate(() => storePage.census());
    expect(torn).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(acknowledged.filter((number) => !kept.includes(number))).toEqual([]);
    // What was on its way when the browser died may be there, whole, and so may what was acknowledged
    // while word of it was on its way; never one without those before it.
    expect(kept.toSorted((a, b) => a - b)).toEqual(kept.map((_, number) => number));
  });

test('a company with 10,000 findings is deleted and brought back whole', async ({
  launch,
  withStorePage,
}) => {
  test.slow();
  const page = await openStorePage(await launch({ extension: withStorePage }));
  const company = await page.evaluate(async () => {
    const { result } = await storePage.start();
    if (!result.ok) throw new Error(result.problem.code);
    for (let from = 0; from < 10_000; from += 1_000) {
      const kept = await storePage.keep(result.value, from, 1_000);
      if (!kept.result.ok) throw new Error(kept.result.problem.code);
    }
    return result.value;
  });
  const before = await page.evaluate(() => storePage.census());
  const counts = await page.evaluate(async (id) => {
    const removed = await storePage.remove(id);
    if (!removed.result.ok) throw new Error(removed.result.problem.code);
    const left = await storePage.total(id);
    const back = await storePage.bringBack(removed.result.value);
    if (!back.result.ok) throw new Error(back.result.problem.code);
    return { removed: removed.result.value.length, left, back: await storePage.total(id) };
  }, company);
  // The company, its role, and each finding with its quote.
  expect(counts).toEqual({ removed: 20_002, left: 0, back: 10_000 });
  expect(await page.evaluate(() => storePage.census())).toEqual(before);
  expect(await page.evaluate(() => storePage.unhandled)).toEqual([]);
});
