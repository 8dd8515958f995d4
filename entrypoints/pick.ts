import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPickKey, PICK_PORT } from '@/lib/domain/pick-key';
import { Picker } from '@/lib/extract/pick/picker';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

const serve = (port: Port): void => {
  const picker = new Picker({
    window,
    document,
    now: () => Date.now(),
    after: (delay, run) => {
      const timer = setTimeout(run, delay);
      return () => clearTimeout(timer);
    },
    tell: (news) => port.postMessage(news),
  });
  port.onMessage.addListener((key: unknown) => {
    if (typeof key === 'string' && isPickKey(key)) picker.key(key);
  });
  // The panel was closed, or has moved on: nothing of the page is held up any longer.
  port.onDisconnect.addListener(() => picker.stop());
  picker.start();
};

/**
 * Injected when somebody begins to pick; the panel then connects to it, and it listens to the page
 * for as long as that lasts. Only our own pages can connect.
 */
export default defineUnlistedScript(() => {
  // Injected anew for each pick: one of them answers.
  if (Reflect.get(globalThis, 'isPickReady') === true) return;
  Reflect.set(globalThis, 'isPickReady', true);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PICK_PORT) serve(port);
  });
});
