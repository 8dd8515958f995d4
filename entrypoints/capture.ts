import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '@/lib/extract/extract-page';

/**
 * Injected on a click; what it returns is the result of `scripting.executeScript`. Unlisted, not a
 * content script: WXT's wrapper for those dispatches events that the page can see.
 */
export default defineUnlistedScript({
  main: () =>
    extractPage(document, location.href, Date.now(), {
      clock: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    }),
});
