import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import type { Series } from '../page/series';
import { announcedOffers } from './announced';
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
const DESCRIBED_MIN = 0.8;
const LIST_MIN = 3;
/** A list belongs to the page's heading if it starts in the paragraph or two below. */
const LIST_REACH = 4;

/** Each has its heading and something below it, or a text; or they are the list the heading announces. */
const isSureRow = (
  { shape, filled, described, members }: Series,
  lines: readonly Line[],
): boolean => {
  const isHeaded = shape === 'heading' || shape === 'lead';
  if (isHeaded && filled >= FILLED_MIN) return true;
  if (members.length < LIST_MIN) return false;
  const [first] = members;
  const isNear = first !== undefined && lines.indexOf(first.line) <= LIST_REACH;
  if (isHeaded) return isNear && filled === 0;
  return described >= DESCRIBED_MIN || (shape === 'listed' && isNear);
};

/** Where one of the headings announces the list of what is on offer, they are parts of the page. */
const areParts = (page: Page, { members }: Series): boolean => {
  const first = members[0]?.line.index ?? 0;
  return announcedOffers(page).some(({ at }) => at.index > first);
};

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
    isSure: isSureRow(series, lines) && !areParts(page, series),
    parts: parts.flatMap((part) => toOffers(part, label)),
  };
});
