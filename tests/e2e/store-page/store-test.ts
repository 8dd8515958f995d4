import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../driver/extension-browser.ts';
import { test as base } from '../driver/extension-test.ts';
import { extensionWithPage } from '../driver/extension-with-page.ts';
import { waitUntil } from '../driver/wait-until.ts';
import type { StorePage } from './store-page.ts';

/** Playwright's `test` with the folder of such an extension; built once for all tests of a file. */
export const test = base.extend<object, { withStorePage: string }>({
  withStorePage: [
    async ({ browserName: _none }, provide) => {
      const { folder, remove } = await extensionWithPage(
        fileURLToPath(new URL('.', import.meta.url)),
      );
      await provide(folder);
      await remove();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '../driver/extension-test.ts';

declare global {
  var storePage: StorePage;
}

export async function openStorePage(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.address('store-page.html'));
  await page.waitForFunction(() => 'storePage' in globalThis);
  return page;
}

/** Ends the browser as a crash does: nobody is told, nothing is flushed. */
export async function killBrowser(browser: ExtensionBrowser): Promise<void> {
  const { processInfo } = await browser.cdp.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not name its own process');
  process.kill(pid, 'SIGKILL');
  await waitUntil('the browser is gone', async () => !isRunning(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // No such process.
  }
}
