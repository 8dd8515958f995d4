import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askToCover } from '@/lib/browser/cover-asks';
import { openSidePanel } from '@/lib/browser/side-panel';
import { openWorkspace } from '@/lib/browser/tabs';
import { background } from '@/lib/messages/contract';
import { serve } from '@/lib/messages/server';
import { createStore, lookAtDisk } from '@/lib/store/create-store';
import { renewLog } from '@/lib/store/renew-log';
import { clipPassage } from './clip-passage';
import { emptyTrashDaily } from './empty-trash';
import { createHandlers } from './handlers';
import { keepInSync } from './keep-in-sync';
import { forgetInCopies, makeSafeCopies } from './make-safe-copies';
import { createMenus, requestOfMenu } from './menus';
import type { ClipRequest } from './read-passage';
import { remind } from './remind';
import { serveOmnibox } from './serve-omnibox';
import { showKept } from './show-kept';
import { showOutcome } from './show-outcome';

export default defineBackground(() => {
  const store = createStore();
  const clip = async (request: ClipRequest) =>
    showOutcome(request.tabId, await clipPassage(store, request));
  emptyTrashDaily(store, () => forgetInCopies(store));
  makeSafeCopies(store);
  showKept(store);
  remind(store);

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
    if (command === 'cover') void askToCover();
    if (command === 'clip-selection' && tab?.id !== undefined)
      void clip({ tabId: tab.id, wanted: { as: 'selection' } });
  });

  serveOmnibox(store);

  serve(background, createHandlers(store, keepInSync(store)));
});
