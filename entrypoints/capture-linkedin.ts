import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractSite } from '@/lib/extract/extract-site';

/** Injected on a click, on LinkedIn only, and only once reading there has been turned on. */
export default defineUnlistedScript({
  main: () =>
    extractSite(document, location.href, Date.now(), {
      clock: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    }),
});
