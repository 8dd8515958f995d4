import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Page } from 'playwright-core';
import { builtExtension } from './driver/built-extension.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, type PageTraces, readTraces, watchPage } from './driver/page-traces.ts';
import type { Surface } from './driver/surface.ts';
import { hostileLeader, hostileMission, hostilePage, huntingPage } from './hostile-page.ts';
import * as job from './main-job-steps.ts';

/** The popup in front takes the focus away, which every page hears and no extension can prevent. */
const focusEvents = new Set(['blur', 'focus', 'focusin', 'focusout', 'visibilitychange']);

for (const [name, page] of Object.entries({ hunting: huntingPage, hostile: hostilePage() })) {
  test(`a ${name} page is read without noticing`, async ({ extension, serve }) => {
    const site = await serve({ '/': page });
    const tab = await extension.context.newPage();
    await watchPage(tab);
    await tab.goto(site.address);
    await forgetTraces(tab);
    // The world our reader works in outlives the popup: what listens there hears the second reading.
    const first = await extension.clickToolbarIcon(tab);
    await job.waitForReading(first);
    await listenInOurWorld(first);
    await extension.dismiss(first);
    const popup = await extension.clickToolbarIcon(tab);
    await job.settleCompany(popup, name);
    const offers = await job.listOffers(popup);
    expect(offers.map((offer) => offer.text)).toContain(hostileMission);
    expect(await listDispatched(popup)).toEqual([]);
    const traces = await readTraces(tab);
    expect(traces.mutations).toEqual([]);
    expect(traces.addresses).toEqual([]);
    expect(heard(traces)).toEqual([]);
  });
}

test('no page of the example site is touched', async ({ extension, exampleSite }) => {
  for (const path of exampleSite.paths) {
    const tab = await extension.context.newPage();
    await watchPage(tab);
    await tab.goto(exampleSite.url + path);
    await forgetTraces(tab);
    const popup = await extension.clickToolbarIcon(tab);
    await job.waitForReading(popup);
    const traces = await readTraces(tab);
    expect({ path, ...traces, events: heard(traces) }).toEqual({
      path,
      mutations: [],
      addresses: [],
      events: [],
    });
    await tab.close();
  }
});

test('the watch sees a change, an event and an address when there are some', async ({
  extension,
  serve,
}) => {
  const site = await serve({ '/': huntingPage });
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(site.address);
  await forgetTraces(tab);
  const popup = await extension.clickToolbarIcon(tab);
  await listenInOurWorld(popup);
  await runInTab(popup, () => {
    document.body.dataset['seen'] = chrome.runtime.getURL('popup.html');
    document.body.click();
    window.postMessage('here');
    document.dispatchEvent(new CustomEvent('never-heard-of'));
  });
  expect(await listDispatched(popup)).toEqual(['postMessage', 'never-heard-of']);
  const traces = await readTraces(tab);
  expect(traces.mutations).toEqual(['attributes BODY data-seen']);
  expect(traces.addresses).toEqual([extension.address('popup.html')]);
  expect(traces.events).toEqual(expect.arrayContaining(['click from a script', 'message']));
});

test('no file of the extension can be reached by a page', async ({ extension, serve }) => {
  const site = await serve({ '/': huntingPage });
  const tab = await extension.open(site.address);
  await extension.clickToolbarIcon(tab);
  const addresses = await listFiles(extension);
  expect(addresses).toContain(extension.address('capture.js'));
  expect(await probe(tab, addresses)).toEqual([]);
  // The same files under the same addresses, asked for by the extension itself: they do exist.
  const own = await extension.openInTab('workspace.html');
  const missing = await own.evaluate(async (files) => {
    const answers = await Promise.all(files.map((file) => fetch(file)));
    return answers.filter((answer) => !answer.ok).map((answer) => answer.url);
  }, addresses);
  expect(missing).toEqual([]);
});

test('a page is given no runtime to talk to', async ({ extension, serve }) => {
  const site = await serve({ '/': hostilePage(), '/hunting': huntingPage });
  for (const path of ['', 'hunting']) {
    const tab = await extension.open(`${site.address}${path}`);
    await extension.clickToolbarIcon(tab);
    expect(await tab.evaluate('window.ownRuntime')).toBe('undefined');
    expect(await tab.evaluate('typeof chrome.runtime')).toBe('undefined');
  }
});

test('a strict policy, Trusted Types and patched built-ins cost no finding', async ({
  extension,
  serve,
}) => {
  const site = await serve({ '/': hostilePage() });
  const popup = await extension.clickToolbarIcon(await extension.open(site.address));
  await job.settleCompany(popup, 'Northern Lights Keepers');
  const offers = (await job.listOffers(popup)).map((offer) => offer.text);
  expect(offers).toContain(hostileMission);
  expect(offers).toContainEqual(
    expect.stringMatching(new RegExp(`^${hostileLeader} Chief Executive Officer`)),
  );
});

function heard({ events }: PageTraces): string[] {
  return events.filter((type) => !focusEvents.has(type));
}

/** Runs in the isolated world that our injected reader runs in. */
function runInTab<R>(popup: Surface, body: () => R): Promise<R> {
  // Extension pages may not compile text (their policy), so the body travels with the popup's own call,
  // and what it returns comes back as JSON.
  return popup.evaluateSource(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${String(body)} });
    return injected.result;
  })()`) as Promise<R>;
}

/** A page cannot listen for an event whose name it does not know: in our own world all can be counted. */
function listenInOurWorld(popup: Surface): Promise<void> {
  return runInTab(popup, () => {
    const dispatched: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    const { postMessage } = window;
    EventTarget.prototype.dispatchEvent = function counted(event) {
      dispatched.push(event.type);
      return dispatchEvent.call(this, event);
    };
    window.postMessage = (...message: unknown[]) => {
      dispatched.push('postMessage');
      Reflect.apply(postMessage, window, message);
    };
    Object.assign(globalThis, { dispatched });
  });
}

function listDispatched(popup: Surface): Promise<string[]> {
  // Put there by `listenInOurWorld`.
  return runInTab(popup, () => (globalThis as unknown as { dispatched: string[] }).dispatched);
}

async function listFiles(extension: ExtensionBrowser): Promise<string[]> {
  const entries = await readdir(builtExtension('chrome-mv3'), {
    recursive: true,
    withFileTypes: true,
  });
  const root = builtExtension('chrome-mv3');
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(root.length + 1))
    .map((path) => extension.address(path.split(sep).join('/')));
}

function probe(tab: Page, addresses: string[]): Promise<string[]> {
  return tab.evaluate((files) => {
    // The page's own script put it there.
    const { probe: own } = window as unknown as { probe(files: string[]): Promise<string[]> };
    return own(files);
  }, addresses);
}
