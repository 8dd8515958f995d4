import * as z from 'zod/mini';
import { Line, WebUrl } from './base';

/** What a page of a company's site is likely to tell: why it is worth reading. */
export const SITE_NEEDS = [
  'people',
  'mission',
  'about',
  'offers',
  'investors',
  'legal',
  'contact',
] as const;
export const SiteNeed = z.enum(SITE_NEEDS);
export type SiteNeed = z.infer<typeof SiteNeed>;

/** More than these from one page is a crawl. */
export const SITE_LINKS_MAX = 8;

/** Another page of the same site that the page in front links to. */
export const SiteLink = z.object({
  url: WebUrl,
  /** The link's own words. */
  label: Line,
  why: SiteNeed,
});
export type SiteLink = z.infer<typeof SiteLink>;

const once: ReadonlySet<SiteNeed> = new Set(['people', 'mission', 'about', 'offers', 'investors']);

/**
 * Which of the offered pages are ticked: the first for each need. A legal notice names the managing
 * directors, so it stands in where no page is about people.
 */
export const suggestedLinks = (links: readonly SiteLink[]): SiteLink[] => {
  const hasPeople = links.some(({ why }) => why === 'people');
  const isWanted = (why: SiteNeed) => once.has(why) || (why === 'legal' && !hasPeople);
  return links.filter(
    ({ why }, index) => isWanted(why) && links.findIndex((link) => link.why === why) === index,
  );
};
