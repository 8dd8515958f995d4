import type { ConsoleMessage, Page } from 'playwright-core';
import { PANEL_TABS, routeOfTab } from '@/components/panel/panel-tab';
import {
  COMPANY_VIEWS,
  formatRoute,
  PLAIN_PAGES,
  RECORD_PAGES,
  type Route,
} from '../../lib/domain/route.ts';
import { hostileStrings, RAN } from '../fixtures/hostile-strings.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { words } from './driver/words.ts';
import { lookAtPage, OUR_ELEMENTS } from './foreign-elements.ts';
import * as world from './hostile-world.ts';
import { expect, openStorePage, test } from './store-page/store-test.ts';

const NOTHING = { foreign: [], refused: [], asked: [], ran: false };
const LOOK = { ours: OUR_ELEMENTS, ran: RAN };
/** Loaded from the company's page, which knows nothing of any of it. */
const PAGE = '<!doctype html><title>Acme</title><h1>Acme</h1><p>We make anvils of all sizes.</p>';

/** Words that many of the texts have. */
const QUERIES = ['script', 'onerror', 'svg', 'iframe', 'constructor', 'style', 'RTL'];

const recordIds: Record<(typeof RECORD_PAGES)[number], (at: number) => string> = {
  person: world.personId,
  proposal: world.proposalId,
};

/** Every view there is: a new page, record page or company view is in it by being a route. */
const routesOf = (count: number): Route[] => {
  const each = Array.from({ length: count }, (_, at) => at);
  return [
    ...PLAIN_PAGES.map((page): Route => ({ page })),
    ...COMPANY_VIEWS.map((view): Route => ({ page: 'company', id: world.COMPANY, view })),
    ...each.map((at): Route => ({ page: 'company', id: world.companyId(at), view: 'overview' })),
    ...RECORD_PAGES.flatMap((page) => each.map((at): Route => ({ page, id: recordIds[page](at) }))),
  ];
};

/** What a tab of ours does that no page of ours may do. */
const watchTab = (page: Page) => {
  page.setDefaultTimeout(20_000);
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(`window ${popup.url()}`));
  page.on('pageerror', (error) => heard.push(`error ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) heard.push(`request ${request.url()}`);
  });
  return heard;
};

const goTo = async (page: Page, route: Route): Promise<void> => {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    // Until the page before it is gone: it has a heading, too.
    for (const _ of 'two') await new Promise((resolve) => requestAnimationFrame(resolve));
  }, formatRoute(route));
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('[aria-busy="true"]'),
  );
};

/** Shows what a view holds back: quotes, further rows. Runs inside the page. */
const unfold = async (): Promise<void> => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const folded = 'button[aria-expanded="false"][aria-controls]';
  for (const button of document.querySelectorAll<HTMLElement>(folded)) button.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
};

const plantInto = async (
  browser: ExtensionBrowser,
  texts: readonly string[],
  domain: string,
): Promise<void> => {
  const page = await openStorePage(browser);
  const { plant, remove } = world.hostileWorld(texts, domain, Date.now());
  const problem = await page.evaluate(
    async (writes) => {
      for (const intents of writes) {
        const { result } = await storePage.write(intents);
        if (!result.ok) return JSON.stringify(result.problem);
      }
      return null;
    },
    [plant, remove],
  );
  expect(problem).toBeNull();
  await page.close();
};

test('no stored text runs, loads or becomes an element in any view', async ({
  launch,
  serve,
  withStorePage,
}) => {
  // Some five hundred views, one after another.
  test.setTimeout(600_000);
  const site = await serve({ '/': PAGE });
  const texts = hostileStrings(site.address.replace(/\/$/, ''));
  expect(texts.length).toBeGreaterThanOrEqual(120);
  const browser = await launch({ extension: withStorePage });
  await plantInto(browser, texts, new URL(site.address).host);

  await test.step('the workspace', async () => {
    const page = await browser.open(browser.address('workspace.html'));
    const heard = watchTab(page);
    for (const route of routesOf(texts.length)) {
      await goTo(page, route);
      await page.evaluate(unfold);
      expect({ route, ...(await page.evaluate(lookAtPage, LOOK)) }).toEqual({ route, ...NOTHING });
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  await test.step('the side panel', async () => {
    const own = PANEL_TABS.map((tab) => routeOfTab(world.COMPANY, tab));
    const views = COMPANY_VIEWS.map(
      (view): Route => ({ page: 'company', id: world.COMPANY, view }),
    );
    for (const view of [...own, ...views].map(formatRoute)) {
      const page = await browser.context.newPage();
      const heard = watchTab(page);
      await page.goto(browser.address(`sidepanel.html${view}`));
      await page.waitForFunction(() => document.querySelector('[role=tablist]') !== null);
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      await page.evaluate(unfold);
      const looked = await page.evaluate(lookAtPage, LOOK);
      expect({ view, ...looked }).toEqual({ view, ...NOTHING });
      expect(heard).toEqual([]);
      await page.close();
    }
  });

  await test.step('the search', async () => {
    const page = await browser.open(browser.address('workspace.html'));
    const heard = watchTab(page);
    await page.getByRole('button', { name: words('search.title') }).click();
    for (const query of QUERIES) {
      await page.getByRole('combobox', { name: words('search.label') }).fill(query);
      await page.locator('[role=listbox] [role=option]').first().waitFor();
      expect({ query, ...(await page.evaluate(lookAtPage, LOOK)) }).toEqual({ query, ...NOTHING });
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  await test.step('the popup', async () => {
    const popup = await browser.clickToolbarIcon(await browser.open(site.address));
    await popup.click({ role: 'button', name: words('review.linkNow', String(texts.length)) });
    for (const text of texts) {
      expect({ text, ...(await popup.evaluate(lookAtPage, LOOK)) }).toEqual({ text, ...NOTHING });
      await popup.press('ArrowRight');
    }
  });

  // Only the page itself was ever asked for, by us and not by what is stored.
  expect(site.asked.map(({ path }) => path).filter((path) => path.includes('leak'))).toEqual([]);
});

test('the look sees a foreign element, an odd attribute, a script that ran and a refusal', async ({
  extension,
}) => {
  const page = await extension.open(extension.address('workspace.html'));
  await page.waitForSelector('main h1');
  expect(await page.evaluate(lookAtPage, LOOK)).toEqual(NOTHING);
  await page.evaluate((name) => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:void 0');
    // The policy refuses handlers even here; what it does not refuse must be seen.
    link.setAttribute('ping', 'https://hostile.example/');
    const picture = document.createElement('img');
    picture.src = 'https://hostile.example/x.png';
    document.body.append(link, picture);
    Object.assign(globalThis, { [name]: 1 });
  }, RAN);
  await expect
    .poll(async () => (await page.evaluate(lookAtPage, LOOK)).refused.join())
    .toContain('img-src');
  const { foreign, ran } = await page.evaluate(lookAtPage, LOOK);
  expect(foreign).toEqual([
    'A href javascript:void 0',
    'A ping https://hostile.example/',
    'IMG',
    expect.stringMatching(/^IMG src/),
  ]);
  expect(ran).toBe(true);
});
