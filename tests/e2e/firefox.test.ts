import { expect, test } from '@playwright/test';
import type { PageCopy } from '@/lib/domain/page-copy';
import { serveExampleSite } from '../../scripts/example-site/serve.mjs';
import { findViolations } from './driver/axe.ts';
import { type FirefoxBrowser, launchFirefox } from './driver/firefox-browser.ts';
import { words } from './driver/words.ts';
import * as gather from './gather-steps.ts';
import * as job from './main-job-steps.ts';
import { listMarked, openSearch, searchFor } from './search-steps.ts';

let firefox: FirefoxBrowser;
let site: Awaited<ReturnType<typeof serveExampleSite>>;

test.beforeAll(async () => {
  [firefox, site] = await Promise.all([launchFirefox(), serveExampleSite()]);
});

test.afterAll(async () => {
  await Promise.all([firefox.close(), site.close()]);
});

test('Firefox lets the extension see a page after a click on its icon, not before', async () => {
  const page = await firefox.open(`${site.url}/about`);
  expect(await firefox.hasActiveTab()).toBe(false);
  const popup = await firefox.clickToolbarIcon(page);
  expect(await firefox.hasActiveTab()).toBe(true);
  const copy = await popup.evaluate(async () => {
    // Firefox's name for it; `chrome` there has callbacks only where `browser` has promises.
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const [injected] = await browser.scripting.executeScript({ target, files: ['capture.js'] });
    // What our copier returns; its form is pinned elsewhere.
    return injected?.result as PageCopy;
  });
  expect(copy.title).toContain('Gridmere');
  expect(copy.lines.length).toBeGreaterThan(10);
});

test('Firefox keeps, links and shows it in the sidebar', async () => {
  const popup = await firefox.clickToolbarIcon(await firefox.open(`${site.url}/about`));
  expect(await job.settleCompany(popup)).toBe('Gridmere');
  const kept = await job.keepTicked(popup);
  expect(kept.length).toBeGreaterThan(0);
  await job.addInterviewer(popup, 'Mara Lindqvist, VP Operations');
  await job.addProposal(popup, 'Halve the time from forecast to decision');
  await job.linkKept(popup, kept[0] ?? '', ['1', '2']);
  await job.openPanel(popup);
  const sidebar = await firefox.attach('sidepanel.html');
  for (const tab of ['people', 'plan'] as const) {
    await job.turnTo(sidebar, tab);
    await sidebar.waitForText(kept[0] ?? '');
    expect((await sidebar.text()).split(kept[0] ?? '')).toHaveLength(2);
    expect(await findViolations(sidebar)).toEqual([]);
  }
  await sidebar.waitForText('Halve the time from forecast to decision');
});

test('Firefox finds what was kept, in the sidebar, through a shared worker', async () => {
  const sidebar = await firefox.attach('sidepanel.html');
  await sidebar.waitForText('Halve the time from forecast to decision');
  await openSearch(sidebar, 'Control+k');
  const [best] = await searchFor(sidebar, 'lindqvst', /Mara Lindqvist/);
  expect(best).toContain('Gridmere');
  expect(await listMarked(sidebar)).toContain('Lindqvist');
  expect(await sidebar.evaluate(() => 'SharedWorker' in globalThis)).toBe(true);
  expect(await findViolations(sidebar)).toEqual([]);
  await sidebar.press('Escape');
});

test('Firefox reads the rest of a site on one press', async () => {
  const page = await firefox.open(`${site.url}/`);
  const popup = await firefox.clickToolbarIcon(page);
  await popup.waitForText(words('gather.title'));
  await gather.pressRead(popup);
  await gather.waitUntilRead(popup, 30_000);
  const lines = await gather.listLines(popup);
  expect(lines.filter((line) => line.startsWith('Noh Hye-jin'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('Gridmere Ledger'))).toHaveLength(1);
  expect(await findViolations(popup)).toEqual([]);
});

test('Firefox picks from the page: pointed at there, marked and kept in the sidebar', async () => {
  const page = await firefox.open(`${site.url}/leadership`);
  const popup = await firefox.clickToolbarIcon(page);
  await job.waitForReading(popup);
  if ((await popup.text()).includes(words('settle.title'))) await job.settleCompany(popup);
  await popup.click({ role: 'button', name: words('pick.start') });
  const sidebar = await firefox.attach('sidepanel.html');
  await sidebar.find({ role: 'button', name: words('pick.take') });
  await page.hover('h2');
  await sidebar.waitForText('and 5 like it');
  expect(await findViolations(sidebar)).toEqual([]);
  await page.click('h2');
  await sidebar.find({ role: 'button', name: /^Tick the 5/ });
  expect((await job.listOffers(sidebar)).map(({ text }) => text)).toContain('Ailsa Varnholt');
});
