import type { PageReading } from '@/lib/domain/candidate';
import type { PageCopy } from '@/lib/domain/page-copy';
import { electCompany } from './company/elect-company';
import { copyPage } from './copy/copy-page';
import { LIMITS, type Limits } from './copy/limits';
import { Stopwatch, type Surroundings } from './copy/stopwatch';
import type { Rule } from './define-rule';
import { isLdType, ldText } from './page/json-ld';
import type { Page } from './page/page';
import { revivePage } from './page/revive-page';
import { cutText } from './page/text';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';
import { readSiteLinks } from './site/site-links';
import { CANDIDATES_MAX, LINE_MAX, toCandidate, withoutDuplicates } from './to-candidate';

/** What may be set otherwise in a test. */
export interface Settings extends Surroundings {
  limits?: Limits;
  rules?: readonly Rule[];
}

const pageDate = (page: Page): string | null => {
  const article = page.structured.find(
    (node) => node.role === '' && isLdType(node, /Article|Posting|WebPage/),
  );
  const dates = [
    page.meta('article:modified_time'),
    page.meta('article:published_time'),
    page.meta('date'),
    article && ldText(article, 'datePublished'),
  ];
  return dates.find((date) => date && /^\d{4}-\d{2}/.test(date)) ?? null;
};

/** What the page says of itself. */
const describePage = (copy: PageCopy, page: Page) => {
  const siteName = page.meta('og:site_name');
  const date = pageDate(page);
  return {
    url: copy.url,
    canonicalUrl: copy.canonicalUrl,
    title: page.title,
    ...(page.lang !== '' && { lang: page.lang }),
    ...(siteName && { siteName: cutText(siteName, LINE_MAX) }),
    ...(date && { pageDate: cutText(date, 40) }),
  };
};

/**
 * Works out what a copied page says about the company, each with the place it says it at. Whatever
 * the page is, the result is one that `PageReading` accepts.
 */
export const understandPage = async (
  copy: PageCopy,
  now: number,
  settings: Settings,
): Promise<PageReading> => {
  const rules = settings.rules ?? allRules;
  const watch = new Stopwatch(settings, (settings.limits ?? LIMITS).time);
  const read = revivePage(copy);
  const first = await runRules(
    rules.filter((rule) => rule.kind === 'company'),
    read,
    watch,
  );
  const names = electCompany(first.seen, read);
  const page: Page = { ...read, company: names[0]?.sighting.fields.text ?? null };
  const second = await runRules(
    rules.filter((rule) => rule.kind !== 'company'),
    page,
    watch,
  );
  const candidates = [...names, ...second.seen]
    .map((seen) => toCandidate(seen, page))
    .filter((candidate) => candidate !== null);
  const kept = withoutDuplicates(candidates);
  return {
    ...describePage(copy, page),
    readAt: now,
    candidates: kept.slice(0, CANDIDATES_MAX),
    partial: page.partial || first.cut || second.cut || kept.length > CANDIDATES_MAX,
    failedRules: [...first.failed, ...second.failed].slice(0, 200),
    links: readSiteLinks(copy),
  };
};

/** Both halves at once, where the document and the rules are in one place. */
export const extractPage = async (
  document: Document,
  url: string,
  now: number,
  settings: Settings,
): Promise<PageReading> =>
  understandPage(await copyPage(document, url, settings, settings.limits), now, settings);
