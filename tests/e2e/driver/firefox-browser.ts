import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { builtExtension } from './built-extension.ts';
import { frameScript } from './firefox-frame.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import { installDriver, type WindowDriver } from './firefox-window.ts';
import { waitUntil } from './wait-until.ts';

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const uuid = '6d7c2f1e-58a3-4a0b-9c44-0b3f5d1e7a92';

/** Starts the real Firefox and installs the built extension in it, in a fresh profile. */
export async function launchFirefox(
  extension: string = builtExtension('firefox-mv3'),
): Promise<FirefoxBrowser> {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox was found. Install one, or set FIREFOX_PATH to it.');
  const folder = resolve(extension);
  const id = await readExtensionId(folder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(folder);
  const window = await BrowserWindow.find(browser);
  const firefox = new FirefoxBrowser(browser, window, id);
  await firefox.closeWelcome();
  return firefox;
}

export class FirefoxBrowser {
  readonly #browser: Browser;
  readonly #window: BrowserWindow;
  readonly id: string;

  constructor(browser: Browser, window: BrowserWindow, id: string) {
    this.#browser = browser;
    this.#window = window;
    this.id = id;
  }

  /** The page the extension shows once installed would come to the front while a test clicks. */
  async closeWelcome(): Promise<void> {
    await waitUntil('the welcome page opens', () => this.isShowing('workspace.html'));
    await this.#window.call('closeTab', this.address('workspace.html'));
  }

  address(path: string): string {
    return `moz-extension://${uuid}/${path}`;
  }

  /** Opens a page of the web in a new tab, in front. */
  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  /** A page of the extension in a tab of its own. */
  async openInTab(path: string): Promise<FirefoxSurface> {
    const page = await this.#browser.newPage();
    // For addresses of extensions `goto` never settles, so nobody waits for it; closing rejects it.
    page.goto(this.address(path)).catch(() => undefined);
    return this.attach(path);
  }

  /** A click on the toolbar icon while `page` is in front: the real popup, and a real `activeTab` grant. */
  async clickToolbarIcon(page: Page): Promise<FirefoxSurface> {
    await page.bringToFront();
    await this.#window.call('closePopup');
    await this.#window.call('triggerAction', this.id);
    return this.attach('popup.html');
  }

  /** Whether the extension may read the tab in front. */
  hasActiveTab(): Promise<boolean> {
    return this.#window.call('hasActiveTab', this.id);
  }

  /** The open popup, sidebar or page of the extension at this path, ready to be driven. */
  async attach(path: string): Promise<FirefoxSurface> {
    await waitUntil(`${path} opens`, () => this.isShowing(path));
    const surface = new FirefoxSurface(this.#window, this.address(path));
    await surface.waitForLoad();
    return surface;
  }

  isShowing(path: string): Promise<boolean> {
    return this.#window.call('isShowing', this.address(path));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Firefox's own window, reached over BiDi with system access. */
export class BrowserWindow {
  readonly #browser: Browser;
  readonly #context: string;

  private constructor(browser: Browser, context: string) {
    this.#browser = browser;
    this.#context = context;
  }

  static async find(browser: Browser): Promise<BrowserWindow> {
    const { contexts } = await sendTo<{ contexts: [{ context: string }] }>(
      browser,
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const window = new BrowserWindow(browser, contexts[0].context);
    await window.#evaluate(`(${String(installDriver)})(${JSON.stringify({ frameScript })})`);
    return window;
  }

  async call<Name extends keyof WindowDriver>(
    name: Name,
    ...given: Parameters<WindowDriver[Name]>
  ): Promise<Awaited<ReturnType<WindowDriver[Name]>>> {
    const json = await this.#evaluate(
      `Promise.resolve(extensionDriver.${name}(...${JSON.stringify(given)})).then(JSON.stringify)`,
    );
    // The driver installed there has these very types; they cross as JSON.
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<
      ReturnType<WindowDriver[Name]>
    >;
  }

  async #evaluate(expression: string): Promise<string | undefined> {
    const answer = await sendTo<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>(this.#browser, 'script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }
}

/** Puppeteer keeps its BiDi connection to itself; nothing public speaks to the chrome scope. */
async function sendTo<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}

async function readExtensionId(folder: string): Promise<string> {
  // Our own build's manifest, whose shape a house test pins.
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
