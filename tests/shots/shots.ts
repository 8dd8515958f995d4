import { mkdirSync, readdirSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ChromiumSurface } from '../e2e/driver/chromium-surface.ts';
import { expect, test } from '../e2e/driver/extension-test.ts';
import { putAllRows } from '../e2e/driver/put-rows.ts';
import { routesOf } from '../e2e/example-routes.ts';
import { examplePlan } from '../fixtures/example-plan.ts';
import { rowsBeside, statesBeside } from './states.ts';

const folder = env['SHOTS_DIR'] ?? fileURLToPath(new URL('../../.cache/shots/', import.meta.url));
/** `SHOTS=overview,rounds`: these only, by the beginnings of their names. */
const wanted = env['SHOTS']?.split(',');

/** As wide as a window and as a panel. */
const WIDTHS = [1280, 320];
const SCHEMES = ['light', 'dark'] as const;

/** The whole page, however long it is. */
async function picture(surface: ChromiumSurface, width: number, file: string): Promise<void> {
  // Twice: what comes into view in a higher window may have waited for that.
  for (let pass = 0; pass < 2; pass++) {
    const height = await surface.evaluate(() => document.documentElement.scrollHeight);
    const size = { width, height: Math.max(height, 800), deviceScaleFactor: 0, mobile: false };
    await surface.session.send('Emulation.setDeviceMetricsOverride', size);
    await settle(surface);
  }
  await surface.screenshot(file);
}

async function settle(surface: ChromiumSurface): Promise<void> {
  await surface.waitFor('the view is read', () => {
    const main = document.querySelector('main');
    const isSearching = location.hash.startsWith('#/search/');
    if (isSearching && !main?.querySelector('[role=option]')) return false;
    return main !== null && main.querySelector('h1') !== null && !main.querySelector('[aria-busy]');
  });
}

test('pictures of every view', async ({ extension }) => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  const now = Date.now();
  const plan = examplePlan(now);
  await putAllRows(extension, plan);
  await putAllRows(extension, rowsBeside(now));
  const all = [...routesOf(plan), ...statesBeside()];
  const shown = all.filter(({ name }) => wanted?.some((one) => name.startsWith(one)) ?? true);
  for (const { name, hash } of shown)
    for (const width of WIDTHS) {
      // Opened at each width: what is in view at first depends on it.
      const surface = await extension.openInTab('workspace.html#/welcome');
      await surface.emulate({ width });
      await surface.evaluate((to) => location.replace(to), hash);
      for (const colorScheme of SCHEMES) {
        await surface.emulate({ colorScheme, width });
        await settle(surface);
        await picture(surface, width, `${folder}/${name}-${width}-${colorScheme}.png`);
      }
      await surface.evaluate(() => void setTimeout(() => window.close()));
    }
  const taken = new Set(readdirSync(folder));
  for (const { name } of shown)
    for (const width of WIDTHS)
      for (const scheme of SCHEMES) expect(taken).toContain(`${name}-${width}-${scheme}.png`);
});
