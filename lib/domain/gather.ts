import * as z from 'zod/mini';
import { Ms } from './base';
import { PageReading } from './candidate';
import { hostKind } from './host-kind';
import { SITE_LINKS_MAX, SiteLink } from './site-link';
import { parseWebAddress } from './web-address';

/** Why a linked page was not read. */
export const LinkedPageProblem = z.enum([
  /** The site's robots.txt asks not to. */
  'robots',
  /** No answer, or one that leads off the site. */
  'unreachable',
  'too-slow',
  /** The server says there is no such page, or not for us. */
  'refused',
  'not-html',
  /** The tab has gone elsewhere, or was closed. */
  'closed-to-us',
  'unreadable',
]);
export type LinkedPageProblem = z.infer<typeof LinkedPageProblem>;

/** What came of one linked page. */
export const LinkedPageOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), reading: PageReading }),
  /** It holds next to no text until its scripts run: only its own tab can show it. */
  z.object({ state: z.literal('drawn') }),
  z.object({ state: z.literal('failed'), problem: LinkedPageProblem }),
]);
export type LinkedPageOutcome = z.infer<typeof LinkedPageOutcome>;

const GatheredPage = z.object({
  link: SiteLink,
  outcome: z.union([
    LinkedPageOutcome,
    z.object({ state: z.literal('waiting') }),
    z.object({ state: z.literal('reading') }),
  ]),
});
export type GatheredPage = z.infer<typeof GatheredPage>;

/** The reading of a site's linked pages, held in a draft until the person has reviewed it. */
export const Gather = z.object({
  running: z.boolean(),
  touchedAt: Ms,
  /** How many pages the last press asked for: the last ones of `pages`. */
  asked: z.int(),
  pages: z.array(GatheredPage).check(z.maxLength(4 * SITE_LINKS_MAX)),
});
export type Gather = z.infer<typeof Gather>;

/** Longer than any one page may take: whoever wrote it has died. */
const SILENCE_MS = 45_000;

/** The draft's key for a site. */
export const gatherKey = (origin: string): string => `gather ${origin}`;

/** The site an address is on, where its linked pages may be read; null on LinkedIn and shared hosts. */
export const gatherOrigin = (address: string): string | null =>
  hostKind(address) === 'site' ? (parseWebAddress(address)?.origin ?? null) : null;

export const readGather = (draft: unknown): Gather | null => {
  const parsed = Gather.safeParse(draft);
  return parsed.success ? parsed.data : null;
};

export const isRunning = ({ running, touchedAt }: Gather, now: number): boolean =>
  running && now - touchedAt < SILENCE_MS;

export const isDone = ({ outcome: { state } }: GatheredPage): boolean =>
  state !== 'waiting' && state !== 'reading';

/** What earlier presses read, then the pages asked for now. */
export const beginGather = (
  before: Gather | null,
  links: readonly SiteLink[],
  now: number,
): Gather => {
  const again = new Set(links.map(({ url }) => url));
  const kept = (before?.pages ?? []).filter((page) => isDone(page) && !again.has(page.link.url));
  const pages = links.map((link) => ({ link, outcome: { state: 'waiting' as const } }));
  // What was read longest ago goes first.
  const asked = links.length;
  return {
    running: true,
    touchedAt: now,
    asked,
    pages: [...kept.slice(-3 * SITE_LINKS_MAX), ...pages],
  };
};

export const withOutcome = (
  gather: Gather,
  url: string,
  outcome: GatheredPage['outcome'],
  now: number,
): Gather => ({
  ...gather,
  touchedAt: now,
  pages: gather.pages.map((page) => (page.link.url === url ? { ...page, outcome } : page)),
});

/** Ended, by itself or because whoever ran it has died: what was not read is forgotten. */
export const endGather = (gather: Gather, now: number): Gather => {
  const pages = gather.pages.filter(isDone);
  return { running: false, touchedAt: now, asked: 0, pages };
};

export const readingsOf = (gather: Gather): PageReading[] =>
  gather.pages.flatMap(({ outcome }) => (outcome.state === 'read' ? [outcome.reading] : []));
