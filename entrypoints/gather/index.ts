import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { GatherAnswer, GatherAsk } from '@/lib/browser/gather-page';
import { copyPage } from '@/lib/extract/copy/copy-page';
import { fetchText } from './fetch-text';

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

const answer = async ({ as, address }: GatherAsk, stop: AbortSignal): Promise<GatherAnswer> => {
  const fetched = await fetchText(address, as, stop);
  if (!fetched.ok) return { state: 'failed', problem: fetched.problem };
  const { url, text, status, cut } = fetched.value;
  if (as === 'robots') return { state: 'text', status, text };
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const copy = await copyPage(parsed, url, surroundings);
  return { state: 'copied', copy: { ...copy, partial: copy.partial || cut } };
};

/**
 * Injected once for each page to read, after `lib/browser/gather-page.ts` has laid down which. Our
 * globals are those of the isolated world: the page has none of them.
 */
export default defineUnlistedScript({
  main: async (): Promise<GatherAnswer> => {
    // Laid down by the same build a moment ago; gone when the tab has moved to another page since.
    const ask = Reflect.get(globalThis, 'gatherAsk') as GatherAsk | undefined;
    Reflect.deleteProperty(globalThis, 'gatherAsk');
    if (!ask || new URL(ask.address).origin !== location.origin)
      return { state: 'failed', problem: 'closed-to-us' };
    const controller = new AbortController();
    Reflect.set(globalThis, 'gatherStop', controller);
    return answer(ask, controller.signal);
  },
});
