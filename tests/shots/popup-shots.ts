import { mkdirSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ChromiumSurface } from '../e2e/driver/chromium-surface.ts';
import { test } from '../e2e/driver/extension-test.ts';
import { putAllRows } from '../e2e/driver/put-rows.ts';
import { words } from '../e2e/driver/words.ts';
import * as job from '../e2e/main-job-steps.ts';
import { ids } from '../fixtures/example-plan/names.ts';
import { examplePlan } from '../fixtures/example-plan.ts';

const folder = env['SHOTS_DIR'] ?? fileURLToPath(new URL('../../.cache/shots/', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

/** As high as on a usual screen: a panel scrolls inside itself. */
const PANEL_HEIGHT = 900;

async function picture(surface: ChromiumSurface, name: string, width?: number): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await surface.emulate({ colorScheme, ...(width && { width }) });
    if (width !== undefined) {
      const size = { width, height: PANEL_HEIGHT, deviceScaleFactor: 0, mobile: false };
      await surface.session.send('Emulation.setDeviceMetricsOverride', size);
    }
    await surface.screenshot(`${folder}/${name}-${colorScheme}.png`);
  }
}

test('pictures of the popup, step by step', async ({ extension, exampleSite, serve }) => {
  test.setTimeout(120_000);
  mkdirSync(folder, { recursive: true });
  const page = await extension.open(`${exampleSite.url}/about`);
  const popup = await extension.clickToolbarIcon(page);
  await job.waitForReading(popup);
  await picture(popup, 'popup-new');
  await job.settleCompany(popup);
  await picture(popup, 'popup-review');
  const kept = await job.keepTicked(popup);
  await picture(popup, 'popup-kept');
  await job.addInterviewer(popup, 'Mara Lindqvist, VP Operations');
  await job.addProposal(popup, 'Halve the time from forecast to decision');
  const [first] = kept;
  if (first) await job.linkKept(popup, first, ['1', '2']);
  await picture(popup, 'popup-linked');
  await extension.dismiss(popup);
  const dull = await serve({ '/': '<title>Cookies</title><p>We use cookies.</p>' });
  const none = await extension.clickToolbarIcon(await extension.open(dull.address));
  await job.waitForReading(none);
  await picture(none, 'popup-elsewhere');
});

test('pictures of the side panel', async ({ extension }) => {
  test.setTimeout(120_000);
  mkdirSync(folder, { recursive: true });
  await putAllRows(extension, examplePlan(Date.now()));
  const panel = await extension.openInTab(`sidepanel.html#/company/${ids.company}/people`);
  await panel.waitForText('Rajeshwari');
  for (const width of [400, 360, 320]) {
    await panel.emulate({ width });
    const tabs = await panel.list({ role: 'tab' });
    for (const [index, { name }] of tabs.entries()) {
      await panel.click({ role: 'tab', name });
      await panel.waitFor('the tab is read', () => !document.querySelector('[aria-busy=true]'));
      await picture(panel, `panel-${index + 1}-${width}`, width);
    }
  }
  await panel.click({ role: 'button', name: words('live.start') });
  await panel.waitFor('it is on air', () => document.querySelector('[data-theme=dark]') !== null);
  await picture(panel, 'panel-before-air', 320);
  await panel.click({ role: 'button', name: words('live.go') });
  await panel.waitForText(words('live.say'));
  await picture(panel, 'panel-on-air', 320);
  await panel.press('Escape');
  await panel.find({ role: 'button', name: words('live.covered') });
  await picture(panel, 'panel-covered', 320);
});
