import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { builtExtension } from './driver/built-extension.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, readTraces, watchPage } from './driver/page-traces.ts';
import { type HostServer, serveAs } from './driver/serve-as.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import { readStored } from './gather-steps.ts';
import { huntingPage } from './hostile-page.ts';
import * as job from './main-job-steps.ts';

const HOST = 'www.linkedin.com';
const stored = (name: string) =>
  readFileSync(new URL(`../corpus/linkedin/${name}.html`, import.meta.url), 'utf8');

/** Own pages in LinkedIn's shapes, with a script that hunts for extensions as its own is said to. */
const hunting = /<script>[\s\S]*<\/script>/.exec(huntingPage)?.[0] ?? '';
const hunted = (name: string) => stored(name).replace('</body>', `${hunting}</body>`);
const PAGES = {
  '/in/ingeborg-vasselin/': hunted('profile-member'),
  '/company/rauhfuss/about/': hunted('company-member-de'),
  '/in/jorrit-wiarda': hunted('profile-guest-nl'),
  '/company/pellworm-turbines': hunted('company-guest'),
  '/in/ludovica-sanfelice/': hunted('profile-2026-it'),
  '/company/trois-ponts/people/': hunted('people-fr'),
};
const PERSON = 'Ingeborg Vasselin';

/** The popup in front takes the focus away, which every page hears and no extension can prevent. */
const focusEvents = new Set(['blur', 'focus', 'focusin', 'focusout', 'visibilitychange']);

async function openOn(extension: ExtensionBrowser, path: keyof typeof PAGES) {
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(`https://${HOST}${path}`);
  // A page hears of its own first frame, which may come after it has loaded.
  await tab.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await forgetTraces(tab);
  return { tab, popup: await extension.clickToolbarIcon(tab) };
}

const press = async (popup: Surface, name: string) => {
  await popup.focus({ role: 'button', name });
  await popup.press('Enter');
};

/** "Which company is this?", asked on LinkedIn before and after the notice. */
async function settle(popup: Surface, name: string): Promise<void> {
  const field = { role: 'textbox', name: words('company.name') };
  await popup.waitForText(words('settle.title'));
  await popup.fill(field, name);
  await popup.focus(field);
  await popup.press('Enter');
}

/** Nothing a page can look at says that something has read it. */
async function expectNoTrace(tab: Page): Promise<void> {
  const traces = await readTraces(tab);
  expect(traces.mutations).toEqual([]);
  expect(traces.addresses).toEqual([]);
  expect(traces.events.filter((type) => !focusEvents.has(type))).toEqual([]);
}

/** Every row of a table, as it is stored. */
const readTable = (popup: Surface, table: string): Promise<Record<string, unknown>[]> =>
  readStored(popup).then((text) => {
    // What the store writes; a test may look at it as it is.
    const tables = JSON.parse(text) as [string, Record<string, unknown>[]][];
    return tables.find(([name]) => name === table)?.[1] ?? [];
  });

let server: HostServer;
test.beforeEach(async ({ afterwards }) => {
  server = await serveAs(PAGES, HOST);
  afterwards(() => server.close());
});

test('a profile is read only after the notice, and the page cannot tell', async ({ launch }) => {
  const extension = await launch({ args: server.args });
  const { tab, popup } = await openOn(extension, '/in/ingeborg-vasselin/');
  const loaded = [...server.requests];
  expect(loaded).toEqual([`${HOST}/in/ingeborg-vasselin/`]);
  await settle(popup, 'Marsh & Ferry');
  // The notice stands below the question too; the field to paste into only below the answer.
  await popup.waitForText(words('paste.label'));
  await popup.waitForText(words('linkedin.off'));
  await popup.waitForText(words('linkedin.eitherWay'));
  expect(await popup.text()).not.toContain(PERSON);
  expect(await readStored(popup)).not.toContain(PERSON);
  await expectNoTrace(tab);
  await press(popup, words('linkedin.turnOn'));
  await popup.waitForText(words('review.title'));
  expect(await job.listOffers(popup)).toEqual([
    { text: expect.stringContaining(PERSON), ticked: true },
  ]);
  await popup.waitForText(words('linkedin.holdsBack'));
  expect(await job.keepTicked(popup)).toEqual([expect.stringContaining(PERSON)]);

  await expectNoTrace(tab);
  expect(server.requests).toEqual(loaded);
  const files = readdirSync(builtExtension('chrome-mv3'), { recursive: true, encoding: 'utf8' });
  const addresses = files
    .filter((path) => path.includes('.'))
    .map((path) => extension.address(path));
  expect(addresses).toContain(extension.address('capture-linkedin.js'));
  // The page's own script put `probe` there.
  expect(await tab.evaluate(`probe(${JSON.stringify(addresses)})`)).toEqual([]);
});

test('a profile becomes somebody to meet: name, title, company, and nothing else', async ({
  launch,
}) => {
  const extension = await launch({ args: server.args });
  const { popup } = await openOn(extension, '/in/ingeborg-vasselin/');
  await settle(popup, 'Marsh & Ferry');
  await popup.waitForText(words('paste.label'));
  await press(popup, words('linkedin.turnOn'));
  await popup.waitForText(words('review.title'));
  await job.keepTicked(popup);
  await press(popup, words('review.meet', PERSON));
  await popup.until(
    'they are somebody to meet',
    async () => (await readTable(popup, 'people')).length > 0,
  );
  const [company] = await readTable(popup, 'companies');
  expect(company).toMatchObject({ name: 'Marsh & Ferry' });
  expect(await readTable(popup, 'people')).toEqual([
    {
      id: expect.any(String),
      companyId: company?.['id'],
      name: PERSON,
      title: 'Chief Operating Officer, Marsh & Ferry',
      level: 8,
      levelSource: 'rule',
      levelConf: 'high',
      function: 'operations',
      hiringRoles: [],
      urls: [],
      findingId: expect.any(String),
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
    },
  ]);
  const all = await readStored(popup);
  for (const unread of ['lightship', 'Harbour Manager', 'Loud Voice', 'Viewer', 'Harwich'])
    expect(all).not.toContain(unread);
});

const LAYOUTS = {
  '/in/ingeborg-vasselin/': 'Ingeborg Vasselin Chief Operating Officer, Marsh & Ferry',
  '/company/rauhfuss/about/': 'Hauptsitz: Kempten, Bayern',
  '/in/jorrit-wiarda': 'Jorrit Wiarda Directeur Techniek, Zuiderdiep Sluizen',
  '/company/pellworm-turbines': 'Headquarters: Husum, North Frisia',
  '/in/ludovica-sanfelice/': 'Ludovica Sanfelice Titolare, Bottega Sanfelice',
  '/company/trois-ponts/people/': 'Solène Abgrall Directrice générale, Verger des Trois Ponts',
} as const satisfies Record<keyof typeof PAGES, string>;

test('signed in or a guest, a person or a company: it is read, and the page cannot tell', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const extension = await launch({ args: server.args });
  let isFirst = true;
  // `Object.keys` forgets what it was given.
  const paths = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];
  for (const path of paths) {
    const { tab, popup } = await openOn(extension, path);
    if (isFirst) {
      await settle(popup, 'Any Company');
      await popup.waitForText(words('paste.label'));
      await press(popup, words('linkedin.turnOn'));
    } else {
      await popup.waitForText(words('settle.title'));
      await press(popup, 'Any Company');
    }
    isFirst = false;
    await popup.waitForText(words('review.title'));
    const offers = (await job.listOffers(popup)).map(({ text }) => text);
    expect(offers).toContainEqual(expect.stringContaining(LAYOUTS[path]));
    await expectNoTrace(tab);
    await extension.dismiss(popup);
    await tab.close();
  }
  expect(server.requests).toEqual(paths.map((path) => `${HOST}${path}`));
});

test('what was turned on stays on for the next page, until one press turns it off', async ({
  launch,
}) => {
  const extension = await launch({ args: server.args });
  const first = await openOn(extension, '/in/ingeborg-vasselin/');
  await settle(first.popup, 'Rauhfuss');
  await first.popup.waitForText(words('paste.label'));
  await press(first.popup, words('linkedin.turnOn'));
  await first.popup.waitForText(words('review.title'));
  await extension.dismiss(first.popup);

  const second = await openOn(extension, '/company/rauhfuss/about/');
  await second.popup.waitForText(words('settle.title')); // its host belongs to no company
  await press(second.popup, 'Rauhfuss');
  await second.popup.waitForText(words('review.title'));
  const offers = (await job.listOffers(second.popup)).map(({ text }) => text).join('\n');
  expect(offers).toContain('Branche: Maschinenbau');
  expect(offers).not.toContain('Lena Hofbauer');
  await press(second.popup, words('linkedin.turnOff'));
  await second.popup.waitForText(words('linkedin.off'));
  expect(await job.listOffers(second.popup)).toEqual([]);
  expect(server.requests).toHaveLength(2);
});
