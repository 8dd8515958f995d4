import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Pointed, readPointed } from '@/lib/extract/read-pointed';

/** Injected once for each press, after `lib/browser/read-page.ts` has laid down what was pressed. */
export default defineUnlistedScript(() => {
  // Laid down by the same build a moment ago, in our own world; gone when the page has changed since.
  const pointed = Reflect.get(globalThis, 'pointed') as Pointed | undefined;
  Reflect.deleteProperty(globalThis, 'pointed');
  return pointed ? readPointed(document, location.href, Date.now(), pointed) : null;
});
