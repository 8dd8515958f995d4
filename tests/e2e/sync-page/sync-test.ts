import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { SyncPlace } from '../../../lib/domain/sync-place.ts';
import { type DavServer, startDavServer } from '../../fixtures/dav-servers.ts';
import { type Gate, openGate } from '../../fixtures/gate.ts';
import type { ExtensionBrowser } from '../driver/extension-browser.ts';
import { test as base, expect } from '../driver/extension-test.ts';
import { extensionWithPage } from '../driver/extension-with-page.ts';
import type { SyncPage } from './sync-page.ts';

declare global {
  var syncPage: SyncPage;
}

interface Fixtures {
  /** A real apache. */
  apache: DavServer;
  /** The way to it, on which every request is seen. */
  gate: Gate;
  place: SyncPlace;
  /** A browser of its own that may ask the gate, and its page. */
  startDevice(): Promise<{ browser: ExtensionBrowser; page: Page }>;
}

/** Playwright's `test` with browsers that hold the built extension and a real server. */
export const test = base.extend<Fixtures, { withSyncPage: string }>({
  withSyncPage: [
    async ({ browserName: _none }, provide) => {
      const { folder, remove } = await extensionWithPage(
        fileURLToPath(new URL('.', import.meta.url)),
      );
      await provide(folder);
      await remove();
    },
    { scope: 'worker' },
  ],
  apache: async ({ browserName: _none }, provide) => {
    const server = await startDavServer('apache');
    await provide(server);
    await server.stop();
  },
  gate: async ({ apache }, provide) => {
    const gate = await openGate(apache.url);
    await provide(gate);
    await gate.close();
  },
  place: async ({ apache, gate }, provide) => {
    const { user, password } = apache;
    await provide({ kind: 'webdav', url: `${gate.url}round-two/`, user, password });
  },
  startDevice: async ({ launch, withSyncPage, gate }, provide) => {
    await provide(async () => {
      const browser = await launch({ extension: withSyncPage });
      const origin = `${new URL(gate.url).origin}/*`;
      await browser.grantHost(origin);
      const page = await browser.open(browser.address('sync-page.html'));
      await page.waitForFunction(() => 'syncPage' in globalThis);
      expect(await page.evaluate((asked) => syncPage.allow(asked), origin)).toBe(true);
      return { browser, page };
    });
  },
});

export { expect };

/** When the last sync ended, by this page's own clock; null before the first. */
export const lastSync = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const status = await syncPage.status();
    return status.on ? status.lastSyncAt : null;
  });

/** Asks for a sync and waits until one has ended well since. */
export async function syncOf(page: Page): Promise<void> {
  const before = await lastSync(page);
  await page.evaluate(() => syncPage.ask());
  await expect
    .poll(async () => ((await lastSync(page)) ?? 0) > (before ?? 0), { timeout: 30_000 })
    .toBe(true);
}

export const recordsOf = (page: Page) => page.evaluate(() => syncPage.records());
