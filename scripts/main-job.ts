/**
 * The main job without a display: reads the example site in real Chromium, keeps, links, opens the side panel;
 * prints what came of it and saves pictures of the real popup and panel. `npm start` runs it.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChromiumSurface } from '../tests/e2e/driver/chromium-surface.ts';
import type { ExtensionBrowser } from '../tests/e2e/driver/extension-browser.ts';
import { launchChromium } from '../tests/e2e/driver/launch-chromium.ts';
import * as job from '../tests/e2e/main-job-steps.ts';
import { serveExampleSite } from './example-site/serve.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(project, 'screenshots');
const interviewer = 'Mara Lindqvist, VP Operations';
const proposal = 'Halve the time from forecast to decision';

/** The popup lives as long as the person looks at it: what is done in it is told before it closes. */
async function workInPopup(popup: ChromiumSurface): Promise<void> {
  const company = await job.settleCompany(popup);
  console.log(`\nCompany: ${company}`);
  const offers = await job.listOffers(popup);
  console.log(`\nFound on this page (${offers.length}):`);
  for (const { text, ticked } of offers) console.log(`  [${ticked ? 'x' : ' '}] ${text}`);
  const kept = await job.keepTicked(popup);
  console.log(`\nKept (${kept.length}), each with its quote, address and time.`);
  await job.addInterviewer(popup, interviewer);
  await job.addProposal(popup, proposal);
  const [first, second] = kept;
  if (!first) throw new Error('Nothing was kept, so nothing can be linked.');
  if (second) await job.linkKept(popup, second, ['1']);
  await job.linkKept(popup, first, ['1', '2']);
  console.log(`\nLinked to ${interviewer}: ${second ? '2 findings' : '1 finding'}`);
  console.log(`Linked to the proposal "${proposal}": 1 finding`);
  await photograph(popup, 'popup');
}

async function photograph(surface: ChromiumSurface, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await surface.emulate({ colorScheme });
    const file = join(pictures, `${name}-${colorScheme}.png`);
    await surface.screenshot(file);
    console.log(`Picture: ${relative(project, file)}`);
  }
  await surface.emulate({});
}

async function showPanel(browser: ExtensionBrowser, popup: ChromiumSurface): Promise<void> {
  await job.openPanel(popup);
  const panel = await browser.attach('sidepanel.html');
  console.log('\nThe side panel shows:');
  for (const tab of ['plan', 'people'] as const) {
    await job.turnTo(panel, tab);
    await panel.waitForText(tab === 'plan' ? proposal : 'Mara Lindqvist');
    const headings = await panel.list({ role: 'heading' });
    for (const { name, states } of headings)
      console.log(`${'  '.repeat(Number(states['level'] ?? 1))}${name}`);
  }
  await photograph(panel, 'sidepanel');
}

const site = await serveExampleSite();
const browser = await launchChromium({ args: ['--window-size=1280,1000'] });
try {
  await mkdir(pictures, { recursive: true });
  const address = `${site.url}/about`;
  console.log(`Page: ${address}`);
  const popup = await browser.clickToolbarIcon(await browser.open(address));
  await workInPopup(popup);
  await showPanel(browser, popup);
} finally {
  await browser.close();
  await site.close();
}
