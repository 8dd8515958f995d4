import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import * as site from './gather-steps.ts';
import * as job from './main-job-steps.ts';

const page = (heading: string, ...people: [name: string, title: string][]) => `<!doctype html>
  <html lang="en"><title>${heading}</title><h1>${heading}</h1>
  ${people.map(([name, title]) => `<div class="card"><h3>${name}</h3><p>${title}</p></div>`).join('')}
  </html>`;

const PAGES = {
  '/': `<!doctype html><html lang="en"><title>Hollin Bridges</title><h1>Hollin Bridges</h1>
    <h2>Our mission</h2><p>To keep every bridge in the valley open to everybody.</p>
    <nav><a href="/team">Team</a> <a href="/about">About</a></nav></html>`,
  '/team': page(
    'Our leadership team',
    ['Wilhelmina B. Oyelaran', 'Chief Executive Officer'],
    ['Casper Lindqvist', 'Chief Financial Officer'],
    ['Marisol Etxeberria', 'Chief Operating Officer'],
  ),
  '/about': page(
    'About our leadership',
    ['Bartholomew Achterberg', 'CEO'],
    ['Wilhelmina Oyelaran', 'Chair of the Board'],
    ['Casper Lindqvist', 'CFO'],
  ),
};

const LEADERS = ['Achterberg', 'Lindqvist', 'Etxeberria', 'Oyelaran'];

async function gatherBoth(extension: ExtensionBrowser, address: string): Promise<Surface> {
  const { popup } = await site.openPopup(extension, address);
  await site.startCompany(popup, 'Hollin Bridges');
  await site.pressRead(popup);
  await site.waitUntilRead(popup);
  return popup;
}

test('leaders of two pages are one line each; two chief executives are asked about, and one is right', async ({
  extension,
  serve,
}) => {
  const { address } = await serve(PAGES);
  const popup = await gatherBoth(extension, address);
  const lines = await site.listLines(popup);
  for (const name of LEADERS) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  await job.keepTicked(popup);
  const sources = await site.readSources(popup);
  expect(sources.get('Bartholomew Achterberg')).toEqual(['/about']);
  expect(sources.get('Casper Lindqvist')).toEqual(['/about', '/team']);
  expect(sources.get('Marisol Etxeberria')).toEqual(['/team']);
  expect(sources.get('Wilhelmina B. Oyelaran')).toEqual(['/about', '/team']);
  await popup.waitFor(
    'both chief executives are marked',
    (mark) => document.body.innerText.split(mark).length === 3,
    words('dispute.disputed'),
  );

  await popup.click({ role: 'button', name: /^Kept Bartholomew Achterberg/ });
  const asked = words('dispute.twoPeople', words('dispute.role.chiefExecutive'));
  await popup.waitForText(asked);
  await popup.click({
    role: 'button',
    name: words('dispute.thisOneNamed', 'Bartholomew Achterberg'),
  });
  await popup.waitForText(words('dispute.afterAll'));
  await popup.waitFor(
    'no mark is left',
    (mark) => !document.body.innerText.includes(mark),
    words('dispute.disputed'),
  );
  expect(await popup.text()).not.toContain(asked);
  // Set aside, and still there with both its sources.
  expect((await site.readSources(popup)).get('Wilhelmina B. Oyelaran')).toHaveLength(2);
});
