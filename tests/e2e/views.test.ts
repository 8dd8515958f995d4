import { examplePlan } from '../fixtures/example-plan.ts';
import { findViolations } from './driver/axe.ts';
import type { ChromiumSurface } from './driver/chromium-surface.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows } from './driver/put-rows.ts';
import { routesOf } from './example-routes.ts';

/** A window, and the least a side panel is made. */
const WIDTHS = [1280, 320];

/** Nothing is cut off to the side. */
const sideways = (surface: ChromiumSurface): Promise<number> =>
  surface.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function judge(surface: ChromiumSurface, width: number): Promise<string[]> {
  await surface.emulate({ width });
  await surface.waitFor('the view is read', () => {
    const main = document.querySelector('main');
    return main !== null && main.querySelector('h1') !== null && !main.querySelector('[aria-busy]');
  });
  const violations = await findViolations(surface);
  const wide = (await sideways(surface)) > 0 ? ['scrolls sideways'] : [];
  return [...wide, ...violations.map(({ rule, at }) => `${rule}: ${at.join('; ')}`)];
}

test('every view of a full plan is clean to axe and fits, wide and narrow', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const plan = examplePlan(Date.now());
  await putAllRows(extension, plan);
  const surface = await extension.openInTab('workspace.html');
  const found: Record<string, string[]> = {};
  for (const { name, hash } of routesOf(plan)) {
    await surface.evaluate((to) => location.assign(to), hash);
    for (const width of WIDTHS) {
      const problems = await judge(surface, width);
      if (problems.length > 0) found[`${name} at ${width}`] = problems;
    }
  }
  expect(found).toEqual({});
});
