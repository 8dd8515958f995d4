import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveExampleSite } from '../../../scripts/example-site/serve.mjs';
import type { ExtensionBrowser } from './extension-browser.ts';
import { type LaunchOptions, launchChromium } from './launch-chromium.ts';
import { type PageServer, type ServedPage, servePages } from './serve-pages.ts';

interface Fixtures {
  /** A browser with the built extension and a fresh profile. */
  extension: ExtensionBrowser;
  /** A profile folder that outlives a browser, for tests that restart it. */
  profile: string;
  /** Starts a browser that is closed after the test, whatever happens. */
  launch(options?: LaunchOptions): Promise<ExtensionBrowser>;
  /** The bundled company site. */
  exampleSite: { url: string; paths: string[] };
  /** Serves pages on loopback until the test ends. */
  serve(pages: Record<string, string | ServedPage>): Promise<PageServer>;
}

/** Playwright's `test`, with the real extension. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern
  launch: async ({}, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async (options) => {
      const browser = await launchChromium(options);
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.close()));
  },
  extension: async ({ launch }, use) => {
    await use(await launch());
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'round-two-profile-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  exampleSite: async ({}, use) => {
    const site = await serveExampleSite();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  serve: async ({}, use) => {
    const servers: PageServer[] = [];
    await use(async (pages) => {
      const server = await servePages(pages);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
});

export { expect } from '@playwright/test';
