import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/lib/extract/page-life';
import { type Pointed, readPointed } from '@/lib/extract/read-pointed';
import { readSteadily } from '@/lib/extract/read-steadily';

/** Injected once for each press, after `lib/browser/read-passage.ts` has laid down what was pressed. */
export default defineUnlistedScript({
  main: () => {
    // Laid down by the same build a moment ago, in our own world; gone when the page has changed since.
    const pointed = Reflect.get(globalThis, 'pointed') as Pointed | undefined;
    Reflect.deleteProperty(globalThis, 'pointed');
    return (
      pointed &&
      readSteadily(pageLife(window, document), (url) =>
        readPointed(document, url, Date.now(), pointed),
      )
    );
  },
});
