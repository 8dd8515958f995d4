import { expect } from 'vitest';
import { browser } from 'wxt/browser';
import { createGathers } from '@/entrypoints/background/gather-site';
import type { GatherAnswer, GatherAsk } from '@/lib/browser/gather-page';
import { gatherKey, readGather } from '@/lib/domain/gather';
import type { PageCopy } from '@/lib/domain/page-copy';
import type { SiteLink } from '@/lib/domain/site-link';
import { openDatabase } from '@/lib/store/database';
import { readDraft } from '@/lib/store/queries/drafts';

export const ORIGIN = 'https://acme.example';
const link = (path: string): SiteLink => ({ url: `${ORIGIN}${path}`, label: path, why: 'people' });
export const [TEAM, ABOUT, LEGAL] = [link('/team'), link('/about'), link('/legal')];

const copyOf = (url: string, text: string): PageCopy => ({
  url,
  canonicalUrl: '',
  title: '',
  lang: 'en',
  boxes: [{ tag: 'BODY', className: '', parent: -1, first: 0, last: 0 }],
  marks: [],
  lines: [
    {
      text,
      box: 0,
      segments: [{ text, loose: true }],
      level: 0,
      bold: false,
      isLink: false,
      href: null,
      broken: false,
      marks: [],
      hidden: false,
    },
  ],
  pictures: [],
  metas: [],
  structured: [],
  links: [{ href: `${ORIGIN}/further`, label: 'Leadership' }],
  partial: false,
});

export const MISSION =
  'Our mission is to make every power network readable for the people on shift.';
/** What the site's robots.txt says. */
export const robots = (text: string, status = 200): GatherAnswer => ({
  state: 'text',
  status,
  text,
});
/** A page with one sentence. */
export const page = (url: string, text = MISSION): GatherAnswer => ({
  state: 'copied',
  copy: copyOf(url, text),
});

let sites = 0;

/** A tab on a site, a clock that waiting moves on, and what was asked of the tab. */
export const aSite = (answer: (ask: GatherAsk) => GatherAnswer | Promise<GatherAnswer>) => {
  const asked: { path: string; at: number }[] = [];
  let clock = 10_000;
  let aborted = 0;
  let laid: GatherAsk | null = null;
  /** As `entrypoints/gather` does: answers what was laid down before. */
  const executeScript = async (injection: { args?: [GatherAsk]; files?: string[] }) => {
    if (injection.args) [laid] = injection.args;
    else if (!injection.files) aborted += 1;
    else if (laid) {
      asked.push({ path: new URL(laid.address).pathname, at: clock });
      clock += 30; // what the site takes
      return [{ result: await answer(laid) }];
    }
    return [];
  };
  Object.assign(browser, { scripting: { executeScript } });
  sites += 1;
  const store = {
    database: openDatabase(`gather-${sites}`),
    now: () => clock,
    newId: () => `id-${clock}`,
  };
  const wait = async (ms: number) => {
    clock += ms;
  };
  const draft = () => readDraft(store.database, gatherKey(ORIGIN));
  const ended = async () => {
    await expect.poll(async () => readGather(await draft())?.running).toBe(false);
    return readGather(await draft())?.pages ?? [];
  };
  /** Each page with what came of it, once all is read. */
  const states = async () =>
    (await ended()).map(({ link: { url }, outcome }) => [
      new URL(url).pathname,
      outcome.state === 'failed' ? outcome.problem : outcome.state,
    ]);
  const paths = () => asked.map(({ path }) => path);
  return {
    /** Those of one worker. */
    gathers: () => createGathers(store, wait),
    store,
    wait,
    asked,
    paths,
    aborted: () => aborted,
    draft,
    ended,
    states,
  };
};

export const request = (...links: SiteLink[]) => ({ tabId: 3, origin: ORIGIN, links });

/** A site that lets everything be read, and says one sentence on every page. */
export const openSite = () =>
  aSite(({ as, address }) => (as === 'robots' ? robots('') : page(address)));
