import { serveExampleSite } from '../../scripts/example-site/serve.mjs';
import { findViolations } from './driver/axe.ts';
import { expect, test } from './driver/extension-test.ts';
import { readTraces } from './driver/page-traces.ts';
import type { Asked } from './driver/serve-pages.ts';
import { words } from './driver/words.ts';
import * as site from './gather-steps.ts';
import * as job from './main-job-steps.ts';

const LEADERS = [
  'Ailsa Varnholt Chief Executive Officer and co-founder',
  'Chidubem Okereke Chief Technology Officer and co-founder',
  'Sunniva Brekketun Chief Financial Officer',
  'Rajeshwari Iyengar Chief Product Officer',
  'Mateo Quiroga Salas Vice President, Network Customers',
  'Noh Hye-jin Director of Forecast Science',
];
const OTHERS = ['To give every network operator', 'Gridmere Horizon', 'Gridmere Ledger'];

test('one press on the home page ends with mission, products and the whole leadership team', async ({
  extension,
  afterwards,
}) => {
  const asked: Asked[] = [];
  const example = await serveExampleSite(0, (path) => asked.push({ path, at: Date.now() }));
  afterwards(() => example.close());
  const { tab, popup } = await site.openPopup(extension, `${example.url}/`);
  await site.startCompany(popup, 'Gridmere');
  expect(await site.listProposed(popup)).toEqual([
    { label: `Leadership ${words('gather.why.people')}`, ticked: true },
    { label: `About ${words('gather.why.about')}`, ticked: true },
    { label: `Products ${words('gather.why.offers')}`, ticked: true },
    { label: `Legal notice ${words('gather.why.legal')}`, ticked: false },
  ]);
  asked.length = 0;
  await site.pressRead(popup);
  await popup.waitForText(/Reading \d of 3 pages/);
  expect(await findViolations(popup)).toEqual([]);
  await site.waitUntilRead(popup);
  const lines = await site.listLines(popup);
  const missing = [...LEADERS, ...OTHERS].filter(
    (wanted) => !lines.some((line) => line.startsWith(wanted)),
  );
  expect(missing).toEqual([]);
  expect(asked.map(({ path }) => path)).toEqual([
    '/robots.txt',
    '/leadership',
    '/about',
    '/products',
  ]);
  expect(Math.min(...site.gaps(asked))).toBeGreaterThanOrEqual(1_000);
  expect(await findViolations(popup)).toEqual([]);
  expect(await readTraces(tab)).toEqual({ mutations: [], events: [], addresses: [] });
  await job.keepTicked(popup);
  const sources = await site.readSources(popup);
  for (const leader of LEADERS) {
    const name = [...sources.keys()].find((text) => leader.startsWith(text));
    expect(sources.get(name ?? ''), leader).toContain('/leadership');
  }
  expect(sources.get('Gridmere Horizon')).toContain('/products');
});

test('the popup may close meanwhile; what was read waits for the next one, and is kept with its page', async ({
  extension,
  exampleSite,
}) => {
  const { tab, popup } = await site.openPopup(extension, `${exampleSite.url}/`);
  await site.startCompany(popup, 'Gridmere');
  await site.pressRead(popup);
  await popup.waitForText(/Reading \d of 3 pages/);
  await extension.dismiss(popup);
  const again = await extension.clickToolbarIcon(tab);
  await site.waitUntilRead(again);
  await again.press('Enter');
  await again.waitFor(
    'the leaders are kept',
    () =>
      document.body.innerText.includes('Noh Hye-jin') &&
      document.querySelectorAll('[data-finding]').length > 10,
  );
  const elsewhere = await extension.clickToolbarIcon(
    await extension.open(`${exampleSite.url}/leadership`),
  );
  await elsewhere.waitFor(
    'they are known on their own page',
    () => document.querySelectorAll('[data-finding]').length >= 6,
  );
});

const frame = (body: string) =>
  `<!doctype html><html lang="en"><title>Hollin</title>${body}</html>`;
const MISSION = '<h2>Our mission</h2><p>To keep every bridge in the valley open to everybody.</p>';
const HOME = frame(`<h1>Hollin Bridges</h1><nav>
  <a href="/mission">Our mission</a> <a href="/team">Team</a> <a href="/about">About</a>
  <a href="/products">Products</a> <a href="/investors">Investors</a></nav>`);

test('robots.txt, redirects, files and pages drawn by a script: each is said, none is forced', async ({
  extension,
  serve,
}) => {
  const other = await serve({ '/team': frame(MISSION) });
  const own = await serve({
    '/': HOME,
    '/robots.txt': {
      body: 'User-agent: *\nDisallow: /\n\nUser-agent: RoundTwo\nDisallow: /investors\n',
      headers: { 'content-type': 'text/plain' },
    },
    '/mission': frame(MISSION),
    '/team': { body: '', status: 302, headers: { location: `${other.address}team` } },
    '/about': frame('<div id="root"></div><script>document.title = "ran"</script>'),
    '/products': { body: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } },
  });
  const { tab, popup } = await site.openPopup(extension, own.address);
  await site.startCompany(popup, 'Hollin Bridges');
  own.asked.length = 0;
  await site.pressRead(popup);
  await site.waitUntilRead(popup, 30_000);
  expect(await site.listOutcomes(popup)).toEqual([
    `Team ${words('gather.problem.unreachable')}`,
    'Our mission',
    `About ${words('gather.drawn')}`,
    `Products ${words('gather.problem.notHtml')}`,
    `Investors ${words('gather.problem.robots')}`,
  ]);
  expect(own.asked.map(({ path }) => path)).toEqual([
    '/robots.txt',
    '/team',
    '/mission',
    '/about',
    '/products',
  ]);
  expect(other.asked).toEqual([]);
  expect(await site.listLines(popup)).toEqual([
    'To keep every bridge in the valley open to everybody.',
  ]);
  // Nothing of a fetched page runs or is drawn where the person is.
  expect(await tab.title()).toBe('Hollin');
  expect(await readTraces(tab)).toEqual({ mutations: [], events: [], addresses: [] });
});

test('Cancel leaves everything as it was', async ({ extension, serve }) => {
  const own = await serve({ '/': HOME, '/mission': frame(MISSION), '/team': frame(MISSION) });
  const { tab, popup } = await site.openPopup(extension, own.address);
  await site.startCompany(popup, 'Hollin Bridges');
  const before = { text: await popup.text(), stored: await site.readStored(popup) };
  expect(before.stored).toContain('Hollin Bridges');
  own.asked.length = 0;
  await site.pressRead(popup);
  await popup.waitForText(words('review.found', 1));
  await popup.click({ role: 'button', name: words('gather.cancel') });
  await popup.waitForText(words('gather.title'));
  const askedThen = own.asked.length;
  await tab.waitForTimeout(2_500);
  expect(own.asked).toHaveLength(askedThen);
  expect({ text: await popup.text(), stored: await site.readStored(popup) }).toEqual(before);
  expect(await readTraces(tab)).toEqual({ mutations: [], events: [], addresses: [] });
});

test('a worker that dies costs the pages not yet read, and Cancel still answers', async ({
  extension,
  serve,
}) => {
  const own = await serve({ '/': HOME, '/mission': frame(MISSION), '/team': frame(MISSION) });
  const { popup } = await site.openPopup(extension, own.address);
  await site.startCompany(popup, 'Hollin Bridges');
  await site.pressRead(popup);
  await popup.waitForText(words('review.found', 1));
  await extension.stopWorker();
  await popup.click({ role: 'button', name: words('gather.cancel') });
  await site.waitUntilRead(popup);
  const read = await site.listOutcomes(popup);
  expect(read[0]).toBe('Team');
  expect(read.length).toBeLessThan(5);
  expect(await site.listLines(popup)).toEqual([
    'To keep every bridge in the valley open to everybody.',
  ]);
});

test('a tab that goes to another site is asked for nothing there', async ({ extension, serve }) => {
  const other = await serve({ '/': frame('<h1>Elsewhere</h1>'), '/mission': frame(MISSION) });
  const own = await serve({ '/': HOME, '/mission': frame(MISSION), '/team': frame(MISSION) });
  const { tab, popup } = await site.openPopup(extension, own.address);
  await site.startCompany(popup, 'Hollin Bridges');
  await site.pressRead(popup);
  await popup.waitForText(words('review.found', 1));
  await tab.goto(other.address);
  await site.waitUntilRead(popup);
  expect((await site.listOutcomes(popup)).at(-1)).toBe(
    `Investors ${words('gather.problem.closedToUs')}`,
  );
  const elsewhere = other.asked.filter(({ path }) => path !== '/favicon.ico');
  expect(elsewhere.map(({ path }) => path)).toEqual(['/']);
  expect(own.asked.map(({ path }) => path)).not.toContain('/investors');
});
