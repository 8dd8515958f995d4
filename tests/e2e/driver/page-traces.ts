import type { Page } from 'playwright-core';

/** Kept by the page's own world from its first script on. */
interface Watch {
  mutations: string[];
  events: string[];
}

export interface PageTraces extends Watch {
  /** `chrome-extension:` addresses anywhere in markup, style sheets or the list of loaded resources. */
  addresses: string[];
}

/** Call before the page is opened: observes it from within, as a page that hunts for extensions would. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(installWatch);
}

/** Forgets what loading the page did, so that what follows is ours alone. */
export async function forgetTraces(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { pageWatch } = globalThis as unknown as { pageWatch: Watch };
    pageWatch.mutations.length = 0;
    pageWatch.events.length = 0;
  });
}

/** Loops only: a hostile page may have replaced `map` and `filter`. */
export function readTraces(page: Page): Promise<PageTraces> {
  return page.evaluate(() => {
    const { pageWatch } = globalThis as unknown as { pageWatch: Watch };
    const texts = [new XMLSerializer().serializeToString(document)];
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      for (const rule of sheet.cssRules) texts.push(rule.cssText);
    for (const entry of performance.getEntries()) texts.push(entry.name);
    const addresses: string[] = [];
    for (const text of texts)
      addresses.push(...(text.match(/(?:chrome|moz)-extension:[^\s"'<>]*/g) ?? []));
    return { ...pageWatch, addresses };
  });
}

/** Runs in the page: names nothing of this module. */
function installWatch(): void {
  const watch: Watch = { mutations: [], events: [] };
  Object.assign(globalThis, { pageWatch: watch });
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      watch.mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
  }).observe(document, everything);
  const owners = [window, document, Document.prototype, HTMLElement.prototype, Element.prototype];
  const handlers = owners.flatMap((owner) => Object.getOwnPropertyNames(owner));
  const types = new Set(handlers.filter((name) => /^on[a-z]/.test(name)).map((on) => on.slice(2)));
  for (const type of [...types, 'DOMContentLoaded', 'focusin', 'focusout', 'message'])
    window.addEventListener(type, (event) => watch.events.push(toLine(event)), true);
  function toLine({ type, isTrusted }: Event): string {
    return isTrusted ? type : `${type} from a script`;
  }
}
