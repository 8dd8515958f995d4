import { readRobotsOf, stopReading } from '@/lib/browser/gather-page';
import {
  beginGather,
  endGather,
  type Gather,
  gatherKey,
  gatherOrigin,
  readGather,
  withOutcome,
} from '@/lib/domain/gather';
import type { SiteLink } from '@/lib/domain/site-link';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { readLinkedPage } from './linked-page';
import { createPace, type Paced } from './pace';

export interface GatherRequest {
  tabId: number;
  origin: string;
  links: readonly SiteLink[];
}

interface Run {
  tabId: number;
  /** What earlier presses had read. */
  before: Promise<Gather | null>;
  stopped: boolean;
  done: Promise<void>;
}

const PAUSE_MS = 1_000;
/** A site may ask for more patience than a person has. */
const PAUSE_MAX_MS = 10_000;

const findGather = async (store: Store, origin: string): Promise<Gather | null> => {
  const gather = readGather(await readDraft(store.database, gatherKey(origin)));
  return gather && endGather(gather, store.now());
};

const putBack = (store: Store, origin: string, gather: Gather | null) =>
  gather && gather.pages.length > 0
    ? saveDraft(store, gatherKey(origin), gather)
    : clearDraft(store, gatherKey(origin));

/** Reads the pages one after another. Each step goes to the site's draft, which every view watches. */
const readPages = async (
  store: Store,
  { tabId, origin, links }: GatherRequest,
  run: Run,
  paced: Paced,
): Promise<void> => {
  const turn = <T>(pause: number, request: () => Promise<T>) =>
    paced(origin, pause, request, () => run.stopped);
  let gather = beginGather(await run.before, links, store.now());
  const show = async (next: Gather) => {
    gather = next;
    if (!run.stopped) await saveDraft(store, gatherKey(origin), next);
  };
  await show(gather);
  const robots = await turn(PAUSE_MS, () => readRobotsOf(tabId, origin));
  if (!robots) return;
  const pause = robots.ok ? Math.max(PAUSE_MS, robots.value.delay * 1_000) : 0;
  for (const { url } of links) {
    const note = (outcome: Parameters<typeof withOutcome>[2]) =>
      show(withOutcome(gather, url, outcome, store.now()));
    await note({ state: 'reading' });
    if (!robots.ok) await note({ state: 'failed', problem: robots.problem });
    else if (!robots.value.allows(url)) await note({ state: 'failed', problem: 'robots' });
    else {
      const read = () => readLinkedPage(tabId, url, store.now());
      const outcome = await turn(Math.min(pause, PAUSE_MAX_MS), read);
      if (!outcome) return;
      await note(outcome);
    }
  }
  await show(endGather(gather, store.now()));
};

/** The gathers that run in this worker, at most one a site, and the pace that all requests keep to. */
export const createGathers = (store: Store, wait: (ms: number) => Promise<void>) => {
  const runs = new Map<string, Run>();
  const paced = createPace(store.now, wait);

  /** Begins to read. False: it is under way, or these are not pages of a site that may be read. */
  const start = async (request: GatherRequest): Promise<boolean> => {
    const { tabId, origin, links } = request;
    const isOwn = links.length > 0 && links.every(({ url }) => gatherOrigin(url) === origin);
    const earlier = runs.get(origin);
    if (earlier?.stopped) await earlier.done;
    if (!isOwn || runs.has(origin)) return false;
    const before = findGather(store, origin);
    const run: Run = { tabId, before, stopped: false, done: Promise.resolve() };
    runs.set(origin, run);
    run.done = readPages(store, request, run, paced).finally(() => runs.delete(origin));
    return true;
  };

  /** Leaves everything as it was before the press. */
  const cancel = async (origin: string): Promise<void> => {
    const run = runs.get(origin);
    if (run) run.stopped = true;
    // Without a run the worker that had it has died: what that one had read stays.
    await putBack(store, origin, await (run ? run.before : findGather(store, origin)));
    if (run) await stopReading(run.tabId);
  };

  return { start, cancel, paced };
};
