import type { FrameAnswer, FrameOrder } from './firefox-frame.ts';

/** What the browser window itself can do for a test; kept there as `window.extensionDriver`. */
export interface WindowDriver {
  /** Presses the toolbar button: opens the popup and grants `activeTab` for the tab in front. */
  triggerAction(extensionId: string): Promise<void>;
  hasActiveTab(extensionId: string): boolean;
  /** Once it has loaded: an order given before may be lost with the process it was given to. */
  isShowing(address: string): boolean;
  closeTab(address: string): void;
  /** Headless, a popup stays open where a person's next click would close it. */
  closePopup(): Promise<void>;
  giveOrder(address: string, order: FrameOrder): Promise<FrameAnswer>;
  /** The surface as painted: a PNG in base64. */
  paint(address: string): Promise<string>;
}

interface XulBrowser {
  /** Another one when the page moves to another process. */
  frameLoader: object;
  webProgress: { isLoadingDocument: boolean };
  currentURI: { spec: string } | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: FrameAnswer }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
    sendAsyncMessage(name: string, order: FrameOrder): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface Extension {
  tabManager: { hasActiveTabPermission(tab: unknown): boolean };
}

/** The few privileged names used below; Firefox ships no types for them. */
interface ChromeScope {
  gBrowser: {
    selectedTab: unknown;
    getTabForBrowser(browser: XulBrowser | null): unknown;
    removeTab(tab: unknown): void;
  };
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: {
            browserActionFor(of: Extension): { triggerAction(owner: Window): Promise<void> };
          };
        };
      };
    };
  };
}

/** Runs in chrome scope: names nothing of this module but types. */
export function installDriver({ frameScript }: { frameScript: string }): void {
  const firefox = globalThis as unknown as ChromeScope;
  const served = new WeakSet<object>();
  const driver: WindowDriver = {
    triggerAction,
    hasActiveTab,
    isShowing,
    closeTab,
    closePopup,
    giveOrder,
    paint,
  };
  Object.assign(globalThis, { extensionDriver: driver });

  async function triggerAction(extensionId: string): Promise<void> {
    const module = 'resource://gre/modules/ExtensionParent.sys.mjs';
    const { ExtensionParent } = firefox.ChromeUtils.importESModule(module);
    const action = ExtensionParent.apiManager.global.browserActionFor(getExtension(extensionId));
    await action.triggerAction(window);
  }

  function hasActiveTab(extensionId: string): boolean {
    return getExtension(extensionId).tabManager.hasActiveTabPermission(
      firefox.gBrowser.selectedTab,
    );
  }

  function getExtension(id: string): Extension {
    return firefox.WebExtensionPolicy.getByID(id).extension;
  }

  function isShowing(address: string): boolean {
    return findBrowser(address)?.webProgress.isLoadingDocument === false;
  }

  function closeTab(address: string): void {
    firefox.gBrowser.removeTab(firefox.gBrowser.getTabForBrowser(findBrowser(address)));
  }

  async function closePopup(): Promise<void> {
    const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
    if (!panel) return;
    const hidden = new Promise((resolve) => {
      panel.addEventListener('popuphidden', resolve, { once: true });
    });
    // A XUL panel, which the DOM's types do not know.
    (panel as unknown as { hidePopup(): void }).hidePopup();
    await hidden;
  }

  // Popups and tabs are in the window's own document, the sidebar's page in a document of its own.
  function findBrowser(address: string): XulBrowser | null {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    const all = [document, sidebar].flatMap((place) => [
      ...(place?.querySelectorAll('browser') ?? []),
    ]) as unknown as XulBrowser[];
    return all.find((browser) => browser.currentURI?.spec.startsWith(address)) ?? null;
  }

  function getServingBrowser(address: string): XulBrowser {
    const browser = findBrowser(address);
    if (!browser) throw new Error(`Nothing shows ${address}`);
    if (!served.has(browser.frameLoader))
      browser.messageManager.loadFrameScript(frameScript, false);
    served.add(browser.frameLoader);
    return browser;
  }

  async function giveOrder(address: string, order: FrameOrder): Promise<FrameAnswer> {
    const { messageManager } = getServingBrowser(address);
    return new Promise((resolve) => {
      const settle = (answer: FrameAnswer) => {
        clearTimeout(timer);
        messageManager.removeMessageListener('driver:answer', listen);
        resolve(answer);
      };
      const listen = ({ data }: { data: FrameAnswer }) => data.id === order.id && settle(data);
      const late = { id: order.id, error: `No answer to ${order.does} within 5 s` };
      const timer = setTimeout(() => settle(late), 5_000);
      messageManager.addMessageListener('driver:answer', listen);
      messageManager.sendAsyncMessage('driver:order', order);
    });
  }

  async function paint(address: string): Promise<string> {
    const { currentWindowGlobal } = getServingBrowser(address).browsingContext;
    const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
}
