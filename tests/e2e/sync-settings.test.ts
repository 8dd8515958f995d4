import type { Page } from 'playwright-core';
import { type DavServer, startDavServer } from '../fixtures/dav-servers.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { test as base, expect } from './driver/extension-test.ts';

const test = base.extend<{ apache: DavServer }>({
  apache: async ({ browserName: _none }, provide) => {
    const server = await startDavServer('apache');
    await provide(server);
    await server.stop();
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** To a place that was reached, by what a person does. */
const reach = async (browser: ExtensionBrowser, { url, user, password }: DavServer) => {
  await browser.grantHost(`${new URL(url).origin}/*`);
  const page = await browser.open(browser.address('workspace.html#/settings'));
  await button(page, 'Turn on sync').click();
  await page.getByLabel('Address of a folder').fill(`${url}round-two/`);
  await page.getByLabel('User').fill(user);
  await page.getByLabel('App password').fill('not this one');
  await button(page, 'Test the connection').click();
  await page.getByText('The user or the password was not accepted').waitFor();
  await page.getByLabel('App password').fill(password);
  await button(page, 'Test the connection').click();
  return page;
};

const begin = async (page: Page): Promise<string> => {
  const shown = await page.getByRole('status', { name: 'Recovery code' }).innerText();
  const code = shown.trim().split(/\s+/).join('-');
  await page.getByLabel('The last five signs of your code').fill(code.slice(-5));
  await page.getByLabel('Name of this device').fill('Laptop');
  await button(page, 'Turn on sync').click();
  await page.getByRole('link', { name: /^In step/ }).waitFor();
  return code;
};

const addCompany = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByLabel('Company', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/company\//);
};

const showSettings = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('heading', { name: 'Sync', exact: true }).waitFor();
};

const rename = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('link', { name: 'Northwind' }).click();
  await page.getByRole('link', { name: 'Company', exact: true }).click();
  await button(page, 'Edit the name').click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved /).waitFor();
};

/** When a sync was last complete, as the product notes it; 0 before the first. */
const lastSync = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('round-two');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get('sync-run');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            const run: { value: { lastSyncAt: number | null } } | undefined = reading.result;
            opening.result.close();
            resolve(run?.value.lastSyncAt ?? 0);
          };
        };
      }),
  );

/** Presses until a sync that began after the first press is complete: one may have been under way. */
const syncNow = async (page: Page): Promise<void> => {
  await showSettings(page);
  const before = await page.evaluate(() => Date.now());
  await expect(async () => {
    await button(page, 'Sync now').click();
    await expect.poll(() => lastSync(page), { timeout: 3_000 }).toBeGreaterThan(before);
  }).toPass({ timeout: 40_000 });
};

test('two browsers are set up over one apache by hand, part and meet again', async ({
  launch,
  apache,
}) => {
  test.setTimeout(180_000);
  const [first, second] = [await launch(), await launch()];
  const own = await reach(first, apache);
  const code = await begin(own);
  await addCompany(own, 'Northwind');
  await syncNow(own);

  const two = await reach(second, apache);
  await two.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await button(two, 'Open').click();
  await two.getByText(/records? will be added here/).waitFor();
  await two.getByLabel('Name of this device').fill('Desk');
  await button(two, 'Join with these changes').click();
  await two.getByRole('link', { name: /^In step/ }).waitFor();
  await two.getByText('Laptop').waitFor();

  await rename(own, 'Northwind Grid');
  await rename(two, 'Northwind AG');
  await syncNow(own);
  await syncNow(two);
  const asked = two.getByRole('region', { name: /Needs your eye/ });
  await asked.waitFor();
  await asked.getByRole('button', { name: /“Northwind Grid” from Laptop/ }).click();
  await asked.waitFor({ state: 'detached' });
  await syncNow(two);
  await syncNow(own);
  await own.evaluate(() => {
    location.hash = '#/';
  });
  await own.getByRole('link', { name: 'Northwind Grid' }).waitFor();
});
