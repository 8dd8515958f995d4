import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { serveAs } from './driver/serve-as.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import { readSources } from './gather-steps.ts';
import * as job from './main-job-steps.ts';

const MISSION = 'To keep every pump in the county running through the winter storms.';
const NEW_MISSION = 'To keep every pump in the country running through all of the year.';

const card = (name: string, title: string) =>
  `<div class="card"><h3>${name}</h3><p>${title}</p></div>`;
const MARA = card('Mara Lindqvist', 'Chief Executive Officer');
const OLE = card('Ole Brandt', 'Chief Financial Officer');
const ADA = card('Ada Novak', 'Chief Operating Officer');

/** Long enough that its last lines are out of sight. */
const about = (mission: string, ...cards: string[]) => `<!doctype html><html lang="en">
  <head><title>About Ferrand Pumps</title><meta property="og:site_name" content="Ferrand Pumps"></head>
  <body><h1>About Ferrand Pumps</h1><p>We have mended pumps in the same yard since 1962.</p>
  <h2>Our leadership team</h2>${cards.join('')}
  <div style="height: 3000px"></div>
  <h2>Our mission</h2><p>${mission}</p><p>Come and see us at work in the yard by the mill.</p></body></html>`;

async function keepAll(extension: ExtensionBrowser, address: string) {
  const popup = await extension.clickToolbarIcon(await extension.open(address));
  await job.settleCompany(popup, 'Ferrand Pumps');
  await job.keepTicked(popup);
  return popup;
}

/** Opens the page once more and presses the toolbar button, as somebody does a week later. */
async function readAgain(extension: ExtensionBrowser, address: string) {
  const popup = await extension.clickToolbarIcon(await extension.open(address));
  await job.waitForReading(popup);
  return popup;
}

/** Presses it and waits until it is gone: what stands below moves up only then. */
async function answer(surface: Surface, name: string): Promise<void> {
  const button = { role: 'button', name };
  await surface.click(button);
  await surface.until(`${name} is answered`, async () => (await surface.list(button)).length === 0);
}

/** The workspace's list of research, as narrow as the panel. */
async function openResearch(extension: ExtensionBrowser, panel = 'sidepanel.html') {
  const home = await extension.openInTab('workspace.html#/');
  const company = await home.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('round-two');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return new Promise<string>((resolve, reject) => {
      const request = database.transaction('companies').objectStore('companies').getAllKeys();
      request.onsuccess = () => {
        const [key] = request.result;
        resolve(typeof key === 'string' ? key : '');
      };
      request.onerror = () => reject(request.error);
    });
  });
  return extension.openInTab(`${panel}#/company/${company}/research`);
}

/** The person lets the panel see this site; the browser would ask once. */
async function follow(extension: ExtensionBrowser): Promise<Surface> {
  for (const scheme of ['http', 'https']) await extension.grantHost(`${scheme}://127.0.0.1/*`);
  const panel = await openResearch(extension);
  await panel.click({ role: 'button', name: /^Follow 127/ });
  await panel.waitForText(words('panel.unfollow'));
  return panel;
}

test('a page that reads otherwise is said to have changed, and the fact says what the person wants', async ({
  extension,
  serve,
}) => {
  const pages = { '/about': about(MISSION, MARA, OLE, ADA) };
  const { address } = await serve(pages);
  await extension.dismiss(await keepAll(extension, `${address}about`));

  const acting = card('Mara Lindqvist', 'Chair of the Board');
  pages['/about'] = about(NEW_MISSION, acting, OLE);
  const popup = await readAgain(extension, `${address}about`);
  await popup.waitForText(words('verify.count.gone', 1));
  await popup.waitForText('Chair of the Board');
  await popup.waitForText(words('evidence.take'));
  const text = await popup.text();
  expect(text).toContain(NEW_MISSION);
  expect(text).toContain('Ada Novak');
  // What was kept is untouched until somebody says so.
  expect(text).toContain(MISSION);

  await answer(popup, words('evidence.named.take', MISSION));
  await popup.waitForText(words('evidence.done.take'));
  await answer(popup, words('evidence.named.keepMine', 'Mara Lindqvist'));
  await answer(popup, words('evidence.named.aside', 'Ada Novak'));
  await popup.until('nothing waits any more', async () => {
    const shown = await popup.text();
    return !shown.includes(words('evidence.take')) && !shown.includes(words('evidence.keepIt'));
  });
  await extension.dismiss(popup);

  const panel = await openResearch(extension);
  await panel.waitForText(NEW_MISSION);
  const shown = await panel.text();
  expect(shown).toContain('Chief Executive Officer');
  expect(shown).toContain(words('dispute.setAside'));
  expect(shown).not.toContain(words('verify.title'));
});

test('a source opens at its line', async ({ extension, serve }) => {
  const { address } = await serve({ '/about': about(MISSION, MARA, OLE) });
  await extension.dismiss(await keepAll(extension, `${address}about`));
  const panel = await openResearch(extension);
  await panel.waitForText(MISSION);
  const opened = extension.context.waitForEvent('page');
  const facts = await panel.evaluate(
    (mission) =>
      [...document.querySelectorAll('li')].findIndex((row) => row.innerText.includes(mission)),
    MISSION,
  );
  expect(facts).toBeGreaterThanOrEqual(0);
  await panel.click({ role: 'button', name: words('fact.showQuote'), nth: 0 });
  await panel.waitForText(words('evidence.openAtLine'));
  await panel.waitForText('About Ferrand Pumps');
  await panel.click({ role: 'link', name: words('evidence.openAtLine'), nth: 0 });
  const page = await opened;
  await page.waitForLoadState();
  await expect
    .poll(() =>
      page.evaluate((mission) => {
        const line = [...document.querySelectorAll('p')].find((p) => p.innerText === mission);
        const { top = -1, bottom = -1 } = line?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }, MISSION),
    )
    .toBe(true);
});

test('one page is one source, whichever way somebody came to it', async ({ extension, serve }) => {
  const pages: Parameters<typeof serve>[0] = { '/about': about(MISSION, MARA, OLE) };
  pages['/about/'] = about(MISSION, MARA, OLE);
  pages['/old-about'] = { body: '', status: 302, headers: { location: '/about?utm_source=old' } };
  const { address } = await serve(pages);
  const popup = await keepAll(extension, `${address}about`);
  const before = await readSources(popup);
  await extension.dismiss(popup);
  for (const way of ['about/', 'about?utm_source=mail&gclid=1', 'about#team', 'old-about']) {
    const again = await readAgain(extension, address + way);
    await again.waitForText(words('review.keptCount', before.size));
    expect(await job.listOffers(again)).toEqual([]);
    // Enter keeps what is new: nothing is.
    expect(await again.text()).not.toContain(words('review.addSource', before.size));
    expect(await readSources(again)).toEqual(before);
    await extension.dismiss(again);
  }
});

test('with www and without it is one site and one source', async ({ afterwards, launch }) => {
  const pages = { '/about': about(MISSION, MARA, OLE), '/about/': about(MISSION, MARA, OLE) };
  const server = await serveAs(pages, 'ferrand.example', 'www.ferrand.example');
  afterwards(() => server.close());
  const extension = await launch({ args: server.args });
  const popup = await keepAll(extension, 'https://www.ferrand.example/about');
  const before = await readSources(popup);
  await extension.dismiss(popup);
  const again = await readAgain(extension, 'https://ferrand.example/about/?utm_campaign=x#team');
  await again.waitForText(words('review.keptCount', before.size));
  expect(await job.listOffers(again)).toEqual([]);
  expect(await readSources(again)).toEqual(before);
});

test('the button shows how much is kept, on followed sites, and a tick is drawn on known ones', async ({
  extension,
  serve,
}) => {
  const { address } = await serve({ '/about': about(MISSION, MARA, OLE), '/': '<h1>Home</h1>' });
  const badge = async () => {
    const worker = await extension.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  };
  const popup = await keepAll(extension, `${address}about`);
  const kept = (await job.listKept(popup)).length;
  expect(kept).toBeGreaterThan(1);
  await extension.dismiss(popup);
  // Not followed: the browser itself draws the tick, and no number is shown.
  expect(await badge()).toBe('');
  const worker = await extension.worker();
  const rules = () =>
    worker.evaluate(async () => {
      const all = await new Promise<chrome.events.Rule[]>((resolve) =>
        chrome.declarativeContent.onPageChanged.getRules(resolve),
      );
      return all.map(({ conditions, actions }) => ({
        hosts: conditions?.map(({ pageUrl }) => pageUrl.hostSuffix),
        sizes: actions?.map(({ imageData }) => Object.keys(imageData)),
      }));
    });
  await expect.poll(rules).toEqual([{ hosts: ['.127.0.0.1'], sizes: [['16', '32']] }]);

  await follow(extension);
  const home = await extension.open(address);
  await home.bringToFront();
  await expect.poll(badge).toBe(String(kept));
  await (await extension.open('about:blank')).bringToFront();
  await expect.poll(badge).toBe('');
});

test('what is kept elsewhere is checked with one press, from within its site', async ({
  extension,
  serve,
}) => {
  const pages = { '/about': about(MISSION, MARA, OLE, ADA), '/': '<h1>Home</h1><p>Hello.</p>' };
  const site = await serve(pages);
  await extension.dismiss(await keepAll(extension, `${site.address}about`));
  pages['/about'] = about(MISSION, card('Mara Lindqvist', 'Chair of the Board'), OLE, ADA);
  await extension.dismiss(await readAgain(extension, `${site.address}about`));
  const panel = await follow(extension);
  for (const page of extension.context.pages())
    if (page.url().endsWith('/about')) await page.close();
  await extension.open(site.address);
  await panel.waitForText(words('verify.title'));
  await panel.waitForText(words('verify.count.changed', 1));
  const asked = site.asked.length;
  pages['/about'] = about(MISSION, MARA, OLE, ADA);
  await panel.click({ role: 'button', name: /^Check 127/ });
  await panel.until('it stands there again', async () => {
    const text = await panel.text();
    return !text.includes(words('verify.title'));
  });
  expect(site.asked.slice(asked).map(({ path }) => path)).toEqual(['/robots.txt', '/about']);
});

test('Chromium warns of nothing when it is installed', async ({ extension }) => {
  const page = await extension.openInTab('workspace.html');
  const warnings = await page.evaluate(() => {
    const { update_url: _, ...manifest } = chrome.runtime.getManifest();
    return chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
  });
  expect(warnings).toEqual([]);
});
