import type { PageReading } from '@/lib/domain/candidate';
import { electCompany } from './company/elect-company';
import type { Rule } from './define-rule';
import { attributeOf, bodyOf, isShown, queryAll } from './page/dom';
import { isLdType, ldText } from './page/json-ld';
import { LIMITS, type Limits } from './page/limits';
import type { Page } from './page/page';
import { readPage } from './page/read-page';
import { cutText } from './page/text';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';
import { Stopwatch } from './stopwatch';
import { CANDIDATES_MAX, LINE_MAX, toCandidate, withoutDuplicates } from './to-candidate';

const URL_MAX = 4_096;

/** What the reading needs of the world around it. */
export interface Surroundings {
  /** Milliseconds on a clock that only goes forward. */
  clock(): number;
  /** Lets the page do its own work between two stretches of ours. */
  pause(): Promise<void>;
  limits?: Limits;
  rules?: readonly Rule[];
}

const canonicalUrl = (document: Document, url: URL): string => {
  for (const link of queryAll(document, 'link[rel~="canonical" i][href]')) {
    const href = (attributeOf(link, 'href') ?? '').slice(0, URL_MAX);
    const canonical = URL.canParse(href, url.href) ? new URL(href, url) : null;
    const isWeb = canonical?.protocol === 'https:' || canonical?.protocol === 'http:';
    if (canonical && isWeb && canonical.href.length <= URL_MAX) return canonical.href;
  }
  return '';
};

const pageDate = (page: Page): string | null => {
  const article = page.structured.find(
    (node) => node.role === '' && isLdType(node, /Article|Posting|WebPage/),
  );
  const dates = [
    page.meta('article:modified_time')?.content,
    page.meta('article:published_time')?.content,
    page.meta('date')?.content,
    article && ldText(article, 'datePublished'),
  ];
  return dates.find((date) => date && /^\d{4}-\d{2}/.test(date)) ?? null;
};

/** What the page says of itself. */
const describePage = (document: Document, page: Page) => {
  const siteName = page.meta('og:site_name')?.content;
  const date = pageDate(page);
  return {
    url: cutText(page.url.href, URL_MAX),
    canonicalUrl: canonicalUrl(document, page.url),
    title: page.title,
    ...(page.lang !== '' && { lang: page.lang }),
    ...(siteName && { siteName: cutText(siteName, LINE_MAX) }),
    ...(date && { pageDate: cutText(date, 40) }),
  };
};

/**
 * Reads a page: what it says about the company, each with the place it says it at. Changes nothing
 * in the page. Whatever the page is, the result is one that `PageReading` accepts.
 */
export const extractPage = async (
  document: Document,
  url: string,
  now: number,
  surroundings: Surroundings,
): Promise<PageReading> => {
  const limits = surroundings.limits ?? LIMITS;
  const rules = surroundings.rules ?? allRules;
  const watch = new Stopwatch(surroundings, limits.time);
  const address = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  const read = await watch.drive(readPage(document, address, limits));

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

  const body = bodyOf(document);
  // A document that is only parsed, not shown, hides everything.
  const rendered = body !== null && isShown(body);
  const candidates = [...names, ...second.seen]
    .map((seen) => toCandidate(seen, page, rendered))
    .filter((candidate) => candidate !== null);
  const kept = withoutDuplicates(candidates);
  return {
    ...describePage(document, page),
    readAt: now,
    candidates: kept.slice(0, CANDIDATES_MAX),
    partial: page.partial || first.cut || second.cut || kept.length > CANDIDATES_MAX,
    failedRules: [...first.failed, ...second.failed].slice(0, 200),
  };
};
