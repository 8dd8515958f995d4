import type { Candidate, PageReading } from '@/lib/domain/candidate';
import { attributeOf, bodyOf, rootOf, titleOf } from './copy/dom';
import { LIMITS } from './copy/limits';
import { Stopwatch, type Surroundings } from './copy/stopwatch';
import { walk } from './copy/walk';
import { seeLines } from './linkedin/see-lines';
import { cleanText, cutText } from './page/text';
import { sites } from './sites';
import type { Site, SitePage, SiteRule, SiteSighting } from './sites/define-site-rule';
import { CANDIDATE_TEXT_MAX, CANDIDATES_MAX, LINE_MAX, withoutDuplicates } from './to-candidate';

const URL_MAX = 4_096;

/** The site an address belongs to: its host itself, or one below it. */
export const findSite = (url: URL): Site | null => {
  const host = url.hostname.replace(/\.$/, '');
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`)) ?? null;
};

const tidy = (text: string): string => cutText(cleanText(text), CANDIDATE_TEXT_MAX).trim();

/** Words around the quote are left out: they may be somebody else's. */
const candidateOf = (rule: SiteRule, seen: SiteSighting): Candidate => {
  const value = tidy(seen.fields.value ?? '');
  const text = tidy(seen.fields.text);
  return {
    kind: rule.kind,
    text,
    ...(value !== '' && { value }),
    ruleId: rule.id,
    confidence: seen.confidence,
    reader: 'linkedin',
    selector: { exact: cutText(seen.quote ?? text, CANDIDATE_TEXT_MAX), prefix: '', suffix: '' },
    headingPath: seen.under ? [cutText(seen.under.text, LINE_MAX)] : [],
  };
};

const runRules = (site: Site, page: SitePage): { candidates: Candidate[]; failed: string[] } => {
  const candidates: Candidate[] = [];
  const failed: string[] = [];
  for (const rule of site.rules) {
    try {
      for (const seen of rule.read(page)) candidates.push(candidateOf(rule, seen));
    } catch {
      // A page can be stranger than a rule foresees; that costs the rule what it had not yet seen.
      failed.push(rule.id);
    }
  }
  return { candidates: candidates.filter(({ text }) => text !== ''), failed };
};

/**
 * Reads a page of a site with rules of its own: the text in view and nothing else of the document,
 * no `<script>`, `<code>` or `<meta>`. On any other host, and on pages about nobody, there is nothing.
 */
export const extractSite = async (
  document: Document,
  url: string,
  now: number,
  surroundings: Surroundings,
): Promise<PageReading> => {
  const watch = new Stopwatch(surroundings, LIMITS.time);
  const address = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  const site = findSite(address);
  const body = bodyOf(document);
  const walked = site && body ? await watch.drive(walk(body, LIMITS)) : null;
  const title = cutText(cleanText(titleOf(document).slice(0, 10_000)), LINE_MAX);
  const lines = walked && body ? seeLines(walked.lines, body) : [];
  const page = { url: address, title, lines };
  const { candidates, failed } = site ? runRules(site, page) : { candidates: [], failed: [] };
  const kept = withoutDuplicates(candidates);
  const root = rootOf(document);
  const lang = cutText(cleanText((root && attributeOf(root, 'lang')) ?? ''), 35);
  return {
    url: cutText(address.href, URL_MAX),
    canonicalUrl: '',
    title,
    ...(lang !== '' && { lang }),
    readAt: now,
    candidates: kept.slice(0, CANDIDATES_MAX),
    partial: walked?.partial === true || kept.length > CANDIDATES_MAX,
    holdsBack: site?.holdsBack(page) === true,
    failedRules: failed,
  };
};
