import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openSidePanel } from '@/lib/browser/side-panel';
import { openWorkspace } from '@/lib/browser/tabs';
import { identityOf } from '@/lib/domain/company-identity';
import { background } from '@/lib/messages/contract';
import { serve } from '@/lib/messages/server';
import { createStore, lookAtDisk } from '@/lib/store/create-store';
import { renewLog } from '@/lib/store/renew-log';
import { clipPassage } from './clip-passage';
import { emptyTrashDaily } from './empty-trash';
import { createGathers } from './gather-site';
import { createMenus, requestOfMenu } from './menus';
import { readPage } from './read-page';
import type { ClipRequest } from './read-passage';
import { serveOmnibox } from './serve-omnibox';
import { showOutcome } from './show-outcome';

export default defineBackground(() => {
  const store = createStore();
  const gathers = createGathers(store, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  const clip = async (request: ClipRequest) =>
    showOutcome(request.tabId, await clipPassage(store, request));
  emptyTrashDaily(store);

  // A full disk or a database that does not open is told where somebody keeps something.
  browser.runtime.onStartup.addListener(
    () => void renewLog(indexedDB, lookAtDisk).catch(() => undefined),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void openWorkspace('#/welcome');
  });

  browser.contextMenus.onClicked.addListener((click, tab) => {
    const request = requestOfMenu(click, tab);
    if (request) void clip(request);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    // The panel first: the browser only opens it while the key press still counts as one.
    if (command === 'open-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
    if (command === 'clip-selection' && tab?.id !== undefined)
      void clip({ tabId: tab.id, wanted: { as: 'selection' } });
  });

  serveOmnibox(store);

  serve(background, {
    keepFromTab: ({ tabId, as }) => clipPassage(store, { tabId, wanted: { as } }),
    readPage: ({ tabId }) => readPage(store, tabId),
    gatherSite: (request) => gathers.start(request),
    cancelGather: ({ origin }) => gathers.cancel(origin),
    identify: async ({ address }) => {
      const identity = identityOf(address);
      return identity.ok ? identity.value : null;
    },
  });
});
