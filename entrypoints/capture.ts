import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '@/lib/extract/copy/copy-page';
import { pageLife } from '@/lib/extract/page-life';
import { readSteadily } from '@/lib/extract/read-steadily';

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

/**
 * Injected on a click; what it returns is the result of `scripting.executeScript`. Unlisted, not a
 * content script: WXT's wrapper for those dispatches events that the page can see.
 */
export default defineUnlistedScript({
  main: () =>
    readSteadily(pageLife(window, document), (url) => copyPage(document, url, surroundings)),
});
