import type { PageCopy } from '@/lib/domain/page-copy';
import type { SiteLink, SiteNeed } from '@/lib/domain/site-link';
import { judgeLink, localeOf } from './judge-link';

/** The limit of lib/domain/site-link.ts, of which this side may import types only. */
const LINKS_MAX = 8;

/** At most so many pages for one need; the order is that of a page's worth before an interview. */
const SHARE: Readonly<Record<SiteNeed, number>> = {
  people: 3,
  mission: 2,
  about: 2,
  offers: 3,
  investors: 1,
  legal: 1,
  contact: 1,
};
const ORDER = Object.keys(SHARE);

const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mtm_\w+|pk_\w+|mc_\w+|_ga|_gl|ref|trk)$/i;

/**
 * The same for every way of writing the address of one page. Where the page in front carries no
 * language in its address, /about and /zh-hans/about are one page too.
 */
const keyOf = (url: URL, from: string | null): string => {
  const query =
    url.search === ''
      ? []
      : [...url.searchParams]
          .filter(([name]) => !TRACKING.test(name))
          .map(([name, value]) => `${name}=${value}`)
          .sort();
  const locale = from === null && localeOf(url) !== null;
  const path = (locale ? url.pathname.replace(/^\/[^/]+/, '') : url.pathname)
    .replace(/\/(?:index|default|home)\.\w{2,5}$/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
  return `${path}?${query.join('&')}`;
};

interface Found extends SiteLink {
  score: number;
}

/** A site in several languages links each page to the others; those of this one are enough. */
const speaksOtherwise = (target: URL, own: string | null): boolean => {
  const other = own === null ? null : localeOf(target);
  return other !== null && own !== other;
};

/** First the best page for each need, then the second ones. */
const ranked = (found: readonly Found[]): Found[] => {
  const taken = new Map<SiteNeed, number>();
  return [...found]
    .sort((a, b) => b.score - a.score)
    .map((link) => {
      const place = taken.get(link.why) ?? 0;
      taken.set(link.why, place + 1);
      return { link, place };
    })
    .filter(({ link, place }) => place < SHARE[link.why])
    .sort((a, b) => a.place - b.place || ORDER.indexOf(a.link.why) - ORDER.indexOf(b.link.why))
    .map(({ link }) => link);
};

/** The way a page names itself: what leads there leads nowhere else. */
const ownKeys = (page: URL, canonical: string): Set<string> => {
  const declared = URL.canParse(canonical) ? new URL(canonical) : page;
  // Where every page declares the first one, that word says nothing.
  const isPlausible = declared.origin === page.origin && declared.pathname !== '/';
  const locale = localeOf(page);
  return new Set([keyOf(page, locale), keyOf(isPlausible ? declared : page, locale)]);
};

/**
 * Pages of the same site that this page links to and that are likely to tell about the company,
 * the best first. Judged by address and words of the link; nothing is asked of the site.
 */
export const readSiteLinks = ({
  url,
  canonicalUrl,
  links,
}: Pick<PageCopy, 'url' | 'canonicalUrl' | 'links'>): SiteLink[] => {
  if (!URL.canParse(url)) return [];
  const page = new URL(url);
  const own = ownKeys(page, canonicalUrl);
  const locale = localeOf(page);
  const found = new Map<string, Found>();
  for (const { href, label } of links) {
    const target = new URL(href);
    const key = keyOf(target, locale);
    if (own.has(key) || speaksOtherwise(target, locale)) continue;
    const judged = judgeLink(target, label);
    const before = found.get(key);
    if (judged && (!before || judged.score > before.score))
      // A picture that leads somewhere has no words of its own: its address has to do.
      found.set(key, { url: href, label: label.trim() || target.pathname, ...judged });
  }
  return ranked([...found.values()])
    .slice(0, LINKS_MAX)
    .map(({ url: address, label, why }) => ({ url: address, label, why }));
};
