import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { isBesideTopic } from './beside-topic';
import type { Offer } from './offer';
import { offerSeriesIn, offersWithin, toOffers } from './offer-series';
import { isElsewhere, pageTopic } from './page-topic';

const isBeside = (line: Line): boolean =>
  line.headings.some((heading) => heading.level > 1 && isBesideTopic(heading.folded));

const TOPIC_LINES_MAX = 2_000;

/** The page's content below its main heading, without the parts that are about something else. */
const topicLines = (page: Page): Line[] => {
  const start = page.lines.findIndex((line) => line.level === 1 && isContent(line));
  return page.lines
    .slice(start + 1, start + 1 + TOPIC_LINES_MAX)
    .filter((line) => isContent(line) && !isBeside(line));
};

export interface OfferPage {
  offers: Offer[];
  /** Each has its heading and something below it. */
  isSure: boolean;
  /** What the cards list by name. */
  parts: Offer[];
}

const FILLED_MIN = 0.6;

/** German writes every noun as others write names. */
const showsNames = (page: Page): boolean => !/^de\b/i.test(page.lang);

/** What stands in a row on a page that is about the company's products or services. */
export const offersOfPage = oncePerPage((page): OfferPage | null => {
  const label = isElsewhere(page) ? null : pageTopic(page);
  if (!label) return null;
  const lines = topicLines(page);
  const series = offerSeriesIn(lines);
  if (!series) return null;
  const isHeaded = series.shape === 'heading' || series.shape === 'lead';
  const parts = isHeaded && showsNames(page) ? offersWithin(lines) : [];
  return {
    offers: toOffers(series, label),
    isSure: isHeaded && series.filled >= FILLED_MIN,
    parts: parts.flatMap((part) => toOffers(part, label)),
  };
});
