import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '@/lib/extract/copy/copy-page';

/**
 * Injected on a click; what it returns is the result of `scripting.executeScript`. Unlisted, not a
 * content script: WXT's wrapper for those dispatches events that the page can see.
 */
export default defineUnlistedScript({
  main: () =>
    copyPage(document, location.href, {
      clock: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    }),
});
