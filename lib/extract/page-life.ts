import { titleOf } from './copy/dom';
import type { PageLife, PagePlace } from './read-steadily';

/** Drawn in several strokes, an application's page rests no longer than this between two of them. */
const QUIET_MS = 200;
const SETTLE_MAX_MS = 1_500;

/** "#/team" is a page of its own, "#team" a place on this one. */
const pageOf = (url: string): string => url.replace(/#(?!!?\/).*$/, '');

/** Whether the page that was loaded has become another without loading: an application's. */
const isRouted = (window: Window): boolean => {
  const [loaded] = window.performance.getEntriesByType('navigation');
  const here = pageOf(window.location.href);
  return loaded !== undefined && pageOf(loaded.name) !== here;
};

const untilQuiet = (window: Window, document: Document): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      window.clearTimeout(latest);
      window.clearTimeout(quiet);
      resolve();
    };
    const latest = window.setTimeout(end, SETTLE_MAX_MS);
    let quiet = window.setTimeout(end, QUIET_MS);
    // It listens in our own world for as long as we read; the page cannot tell.
    const observer = new MutationObserver(() => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(end, QUIET_MS);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What the readings of one document know of each other; a name of our own world. */
const BEFORE = 'readBefore';

/** The life of the page a script was injected into. */
export const pageLife = (window: Window, document: Document): PageLife => ({
  place: () => ({ url: window.location.href, title: titleOf(document) }),
  settle: async () => {
    if (isRouted(window)) await untilQuiet(window, document);
  },
  /** The title of the page before it, unchanged, says nothing of this one. */
  judge: ({ url, title }) => {
    // Nobody but us writes there.
    const before = Reflect.get(window, BEFORE) as PagePlace | undefined;
    const isStale = before?.title === title && pageOf(before.url) !== pageOf(url);
    if (isStale) return { url, title: '' };
    Reflect.set(window, BEFORE, { url, title });
    return { url, title };
  },
});
