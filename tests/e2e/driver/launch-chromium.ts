import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { builtExtension } from './built-extension.ts';
import { ExtensionBrowser } from './extension-browser.ts';

export interface BrowserOptions {
  /** A profile folder to come back to; a fresh one, deleted afterwards, when left out. */
  profile?: string;
  headless?: boolean;
  args?: string[];
}

export interface LaunchOptions extends BrowserOptions {
  /** The folder of a built extension; the product's own build when left out. */
  extension?: string;
  /** The page the extension shows once installed: closed before anything else, unless a test wants it. */
  welcome?: 'close' | 'keep';
}

/** Starts the real Chromium with the built extension in it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const folder = options.extension ?? builtExtension('chrome-mv3');
  const [browser] = await launchChromiumWith([folder], options);
  if (!browser) throw new Error('One folder, one extension');
  if (options.welcome !== 'keep') await browser.closeWelcome();
  return browser;
}

/** One browser with several extensions; each is driven on its own, closing one closes all. */
export async function launchChromiumWith(
  folders: string[],
  options: BrowserOptions = {},
): Promise<ExtensionBrowser[]> {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to it.');
  const paths = folders.map((folder) => realpathSync(folder));
  const list = paths.join(',');
  const loading = found.branded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${list}`, `--load-extension=${list}`];
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: found.path,
    headless: options.headless ?? true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...loading, ...(options.args ?? [])],
  });
  try {
    return await attachTo(context, paths, found.branded);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function attachTo(
  context: BrowserContext,
  paths: string[],
  branded: boolean,
): Promise<ExtensionBrowser[]> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave a context without its browser');
  const cdp = await browser.newBrowserCDPSession();
  const ids = branded ? await loadOverPipe(cdp, paths) : paths.map(idOfFolder);
  const extensions = ids.map((id) => new ExtensionBrowser(context, cdp, id));
  await Promise.all(extensions.map((extension) => extension.waitForWorker()));
  return extensions;
}

/** Branded Chrome ignores `--load-extension` since 137; over Playwright's debugging pipe it still loads. */
async function loadOverPipe(cdp: CDPSession, paths: string[]): Promise<string[]> {
  const answers = await Promise.all(
    paths.map((path) => cdp.send('Extensions.loadUnpacked', { path })),
  );
  return answers.map(({ id }) => id);
}

/** Chromium names an unpacked extension after its folder: the hash's hex digits as letters from a to p. */
function idOfFolder(path: string): string {
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
