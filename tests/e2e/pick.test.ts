import type { Page } from 'playwright-core';
import { findViolations } from './driver/axe.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, readTraces, watchPage } from './driver/page-traces.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';

const take = { role: 'button', name: words('pick.take') };

/** Asks for it in the popup, as a person does. */
const askForPick = async (extension: ExtensionBrowser, page: Page): Promise<void> => {
  const popup = await extension.clickToolbarIcon(page);
  await job.waitForReading(popup);
  if ((await popup.text()).includes(words('settle.title'))) await job.settleCompany(popup);
  await popup.click({ role: 'button', name: words('pick.start') });
};

/** The panel, where the pick goes on. */
const beginPick = async (extension: ExtensionBrowser, page: Page): Promise<Surface> => {
  await askForPick(extension, page);
  const panel = await extension.attach('sidepanel.html');
  await panel.find(take);
  return panel;
};

const isOver = (panel: Surface) =>
  panel.until('the pick is over', async () => (await panel.list(take)).length === 0);

test('what is pointed at is marked in the panel, taken with what is like it, and kept', async ({
  extension,
  exampleSite,
}) => {
  const page = await extension.open(`${exampleSite.url}/leadership`);
  const panel = await beginPick(extension, page);
  const card = page.getByRole('listitem').filter({ hasText: 'Noh Hye-jin' });
  await card.hover({ position: { x: 3, y: 3 } });
  await panel.waitForText('Director of Forecast Science');
  await panel.waitForText('and 5 like it');
  await panel.waitFor('the page is pictured', () => {
    const picture = document.querySelector('img');
    return picture !== null && picture.naturalWidth > 0;
  });
  expect(await findViolations(panel)).toEqual([]);
  await card.click({ position: { x: 3, y: 3 } });
  await panel.click({ role: 'button', name: /^Tick the 5/ });
  expect((await job.listOffers(panel)).map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Noh Hye-jin Director of Forecast Science/),
  );
  expect(await findViolations(panel)).toEqual([]);
  await panel.click({ role: 'button', name: /^Save 6/ });
  await panel.find({ role: 'button', name: words('pick.again') });
  await panel.click({ role: 'tab', name: words('panel.tab.research') });
  await panel.waitForText('Sunniva Brekketun');
});

test('the page cannot tell that somebody picks: no mark, no change, no act of its own', async ({
  extension,
  serve,
}) => {
  const site = await serve({
    '/': `<!doctype html><html lang="en"><title>Watchful Ltd</title>
      <style>p { color: teal }</style><h1>Watchful Ltd</h1><h2>Our mission</h2>
      <p id="mission">Our mission is to notice everything that happens here.</p>
      <p><a id="away" href="/gone">Our products</a></p>
      <script>
        window.acted = [];
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'selectionchange'])
          document.addEventListener(type, () => acted.push(type));
      </script></html>`,
    '/gone': 'Gone',
  });
  const page = await extension.context.newPage();
  await watchPage(page);
  await page.goto(site.address);
  const panel = await beginPick(extension, page);
  const before = await lookAround(page);
  await forgetTraces(page);
  await page.hover('#mission');
  await panel.waitForText('to notice everything');
  // While it is pointed at, and again once it is taken.
  expect(await lookAround(page)).toEqual(before);
  await page.dblclick('#away');
  await isOver(panel);
  expect(page.url()).toBe(site.address);
  expect(await lookAround(page)).toEqual(before);
  expect(await page.evaluate('acted')).toEqual([]);
  const traces = await readTraces(page);
  expect(traces.mutations).toEqual([]);
  expect(traces.addresses).toEqual([]);
  // All that a page hears which listens before anybody else, and a hand makes each of them.
  expect(traces.events.filter((type) => !ofAHand.test(type))).toEqual([]);
  // Half a second later, when it could be no second press any longer, the page has its presses back.
  await expect(async () => {
    await page.click('#away');
    await page.waitForURL('**/gone', { timeout: 500 });
  }).toPass();
});

test('picking by keys in the panel makes no sound on the page at all', async ({
  extension,
  exampleSite,
}) => {
  const page = await extension.context.newPage();
  await watchPage(page);
  await page.goto(`${exampleSite.url}/leadership`);
  const panel = await beginPick(extension, page);
  await forgetTraces(page);
  const seen = () => panel.evaluate(() => document.querySelector('blockquote')?.innerText ?? '');
  const first = await seen();
  await panel.press('ArrowRight');
  await panel.until('it has moved on', async () => (await seen()) !== first);
  await panel.press('ArrowUp', 'ArrowDown', 'Enter');
  await isOver(panel);
  const { mutations, events } = await readTraces(page);
  expect({ mutations, events: events.filter((type) => !ofFocus.test(type)) }).toEqual({
    mutations: [],
    events: [],
  });
  await panel.until('it is offered', async () => (await job.listOffers(panel)).length > 0);
});

test('Escape on the page ends it, closing the panel too, and the page has its keys and presses back', async ({
  extension,
  exampleSite,
}) => {
  const page = await extension.open(`${exampleSite.url}/about`);
  const panel = await beginPick(extension, page);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await isOver(panel);
  await page.getByRole('link', { name: 'Products' }).first().click();
  await page.waitForURL('**/products');
  await askForPick(extension, page);
  await panel.find(take);
  await panel.evaluate(() => window.close());
  await expect.poll(() => extension.isShowing('sidepanel.html')).toBe(false);
  await page.getByRole('link', { name: 'About' }).first().click();
  await page.waitForURL('**/about', { timeout: 10_000 });
});

/** Events that somebody's pointing and pressing makes anywhere. */
const ofAHand =
  /^(pointer|mouse|click$|focus|blur|visibilitychange$|selectstart$|touch|scroll|resize$|auxclick$|dblclick$)/;
const ofFocus = /^(focus|blur|visibilitychange$|resize$)/;

/** Everything a page could look at to find a mark on itself. */
const lookAround = (page: Page) =>
  page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const { outline, boxShadow, backgroundColor, cursor, color } = getComputedStyle(element);
      const pseudo = ['::before', '::after', '::selection', '::highlight(pick)'].map((name) => {
        const { content, backgroundColor: ground } = getComputedStyle(element, name);
        return `${content} ${ground}`;
      });
      return [element.tagName, outline, boxShadow, backgroundColor, cursor, color, ...pseudo];
    });
    return {
      styles,
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()],
      selected: String(getSelection()),
      ranges: getSelection()?.rangeCount,
      animations: document.getAnimations().length,
      focus: document.activeElement?.tagName,
      globals: Object.keys(globalThis).length,
    };
  });
