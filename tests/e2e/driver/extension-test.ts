import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveExampleSite } from '../../../scripts/example-site/serve.mjs';
import type { ExtensionBrowser } from './extension-browser.ts';
import { type LaunchOptions, launchChromium } from './launch-chromium.ts';
import { type PageServer, type ServedPage, servePages } from './serve-pages.ts';

interface Fixtures {
  /** What a test has started is ended after it, last thing first, whatever happens. */
  afterwards(cleanUp: () => Promise<unknown>): void;
  /** A browser with the built extension and a fresh profile. */
  extension: ExtensionBrowser;
  /** A profile folder that outlives a browser, for tests that restart it. */
  profile: string;
  launch(options?: LaunchOptions): Promise<ExtensionBrowser>;
  /** The bundled company site. */
  exampleSite: { url: string; paths: string[] };
  /** Serves pages on loopback. */
  serve(pages: Record<string, string | ServedPage>): Promise<PageServer>;
}

/** Playwright's `test`, with the real extension. */
export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from its pattern, and the linters forbid an empty one.
  afterwards: async ({ browserName: _none }, provide) => {
    const cleanUps: (() => Promise<unknown>)[] = [];
    await provide((cleanUp) => void cleanUps.push(cleanUp));
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
  launch: async ({ afterwards }, provide) => {
    await provide(async (options) => {
      const browser = await launchChromium(options);
      afterwards(() => browser.close());
      return browser;
    });
  },
  extension: async ({ launch }, provide) => {
    await provide(await launch());
  },
  profile: async ({ afterwards }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'round-two-profile-'));
    afterwards(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    await provide(folder);
  },
  exampleSite: async ({ afterwards }, provide) => {
    const site = await serveExampleSite();
    afterwards(() => site.close());
    await provide(site);
  },
  serve: async ({ afterwards }, provide) => {
    await provide(async (pages) => {
      const server = await servePages(pages);
      afterwards(() => server.close());
      return server;
    });
  },
});

export { expect } from '@playwright/test';
