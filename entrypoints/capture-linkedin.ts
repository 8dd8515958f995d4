import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractSite } from '@/lib/extract/extract-site';
import { pageLife } from '@/lib/extract/page-life';
import { readSteadily } from '@/lib/extract/read-steadily';

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

/** Injected on a click, on LinkedIn only, and only once reading there has been turned on. */
export default defineUnlistedScript({
  main: () =>
    readSteadily(pageLife(window, document), (url) =>
      extractSite(document, url, Date.now(), surroundings),
    ),
});
