import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ChromiumSurface, ChromiumWorker } from './chromium-surface.ts';
import { stopWorkers } from './stop-worker.ts';
import { attachToSurface, TargetSession } from './target-session.ts';
import { waitUntil } from './wait-until.ts';

/** One extension in a running Chromium. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  /** The browser's own DevTools session. */
  readonly cdp: CDPSession;
  readonly id: string;

  constructor(context: BrowserContext, cdp: CDPSession, id: string) {
    this.context = context;
    this.cdp = cdp;
    this.id = id;
  }

  /** An unpacked extension counts as newly installed at each start, so the page comes each time. */
  async closeWelcome(): Promise<void> {
    const page = await waitUntil('the welcome page opens', async () =>
      this.context.pages().find((one) => one.url().startsWith(this.address('workspace.html'))),
    );
    await page.close();
  }

  /** Address of a file of the extension. */
  address(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /**
   * A click on the toolbar icon while `page` is in front: the real popup, and a real `activeTab` grant.
   * (`chrome.action.openPopup()` would open the popup and grant nothing.)
   */
  async clickToolbarIcon(page: Page): Promise<ChromiumSurface> {
    await this.pressToolbarIcon(page);
    return this.attach('popup.html');
  }

  /** The click alone: what opens is left to itself. */
  async pressToolbarIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const targetId = await this.#findTab(page.url());
    await this.cdp.send('Extensions.triggerAction', { id: this.id, targetId });
  }

  /** The open popup, side panel or page of the extension at this path, ready to be driven. */
  async attach(path: string): Promise<ChromiumSurface> {
    const address = this.address(path);
    const session = await attachToSurface(this.cdp, (url) => url.startsWith(address), {
      what: path,
    });
    const surface = new ChromiumSurface(session);
    await surface.waitForLoad();
    return surface;
  }

  /** A page of the extension in a tab of its own: there it may be as narrow as a test likes. */
  async openInTab(path: string): Promise<ChromiumSurface> {
    const page = await this.open(this.address(path));
    const surface = new ChromiumSurface(await this.context.newCDPSession(page));
    await surface.waitForLoad();
    return surface;
  }

  /** True while a target with this path lives, driven or not. */
  async isShowing(path: string): Promise<boolean> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    return targetInfos.some(({ url }) => url.startsWith(this.address(path)));
  }

  /** Closes a surface the way the browser does: its page goes without being asked. */
  async dismiss(surface: ChromiumSurface): Promise<void> {
    if (!(surface.session instanceof TargetSession))
      throw new Error('Only popup and panel close so');
    await surface.session.closeTarget();
  }

  /** The service worker, started first where it was stopped. */
  async worker(): Promise<ChromiumWorker> {
    if (!(await this.#findWorker())) await this.#startWorker();
    const targetId = await waitUntil('the worker starts', () => this.#findWorker());
    return new ChromiumWorker(await TargetSession.attach(this.cdp, targetId));
  }

  async waitForWorker(): Promise<void> {
    await waitUntil('the worker starts', () => this.#findWorker());
  }

  /** Kills the service worker, as the browser does after 30 idle seconds. */
  async stopWorker(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) throw new Error('No tab is open to stop the worker from');
    await stopWorkers(page, this.address(''));
  }

  /** Runs the handlers of a shortcut. Only a real key press would also grant `activeTab`: click the icon before. */
  async dispatchCommand(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    const worker = await this.worker();
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // `dispatch` is Chromium's own, left out of its documentation and so of the types.
      const event = chrome.commands.onCommand as unknown as {
        dispatch(...values: unknown[]): void;
      };
      event.dispatch(command, tab);
    }, name);
  }

  /** Runs the handlers of a context menu entry, without the grant a real one brings. */
  async dispatchContextMenu(
    info: Partial<chrome.contextMenus.OnClickData> & { menuItemId: string },
    page: Page,
  ): Promise<void> {
    await page.bringToFront();
    const worker = await this.worker();
    await worker.evaluate(async (clicked) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // As above.
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(...values: unknown[]): void;
      };
      event.dispatch({ editable: false, pageUrl: tab?.url, ...clicked }, tab);
    }, info);
  }

  /** Grants an optional host (`http://127.0.0.1/*`), so that the page's own request meets no dialog. */
  async grantHost(pattern: string): Promise<void> {
    const page = await this.open('chrome://extensions/');
    await page.evaluate(
      async ([id, host]) => {
        // The extensions page's private API, which no types describe.
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        };
        await developerPrivate.addHostPermission(id, host);
      },
      [this.id, pattern] as const,
    );
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  // Playwright keeps its worker object when the worker stops; the list of targets tells the truth.
  async #findWorker(): Promise<string | undefined> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.address('')),
    )?.targetId;
  }

  async #findTab(address: string): Promise<string> {
    return waitUntil(`a tab shows ${address}`, async () => {
      const { targetInfos } = await this.cdp.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      });
      const tabs = targetInfos.filter(({ url }) => url === address);
      return (tabs.find(isActive) ?? tabs[0])?.targetId;
    });
  }

  /** DevTools starts the worker of the origin of the page it looks at. */
  async #startWorker(): Promise<void> {
    const page = await this.open(this.address('icon.svg'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: this.address('') });
    await this.waitForWorker();
    await page.close();
  }
}

/** Two tabs may show one address: the one in front is meant. */
function isActive(target: object): boolean {
  const { embedderData } = target as { embedderData?: { tabActive?: boolean } };
  return embedderData?.tabActive === true;
}
