import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent, partBelow } from '../page/section';
import type { Series } from '../page/series';
import { foldText } from '../page/text';
import { type OfferLabel, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { offerSeriesIn, toOffers } from './offer-series';
import { isElsewhere } from './page-topic';

export interface OfferSection {
  offers: Offer[];
  /** Cards with a heading and a description each, as one sells things; else a mere list. */
  isCards: boolean;
}

const HEADING_WORDS_MAX = 8;
const DESCRIBED_MIN = 0.6;

const isCards = ({ shape, described }: Series): boolean =>
  (shape === 'heading' || shape === 'lead') && described >= DESCRIBED_MIN;

const mayAnnounce = (line: Line): boolean =>
  line.words <= HEADING_WORDS_MAX && isContent(line) && line.zone !== 'header' && !line.isLink;

const readOnce = (page: Page): OfferSection[] => {
  const company = foldText(page.company ?? '');
  const found: OfferSection[] = [];
  for (const line of page.lines) {
    if (!mayAnnounce(line) || line.level === 1) continue;
    const label: OfferLabel | null = offerLabelOf(line.folded, company);
    if (!label) continue;
    const series = offerSeriesIn(partBelow(page, line));
    if (series)
      found.push({ offers: toOffers(series, label), isCards: line.isHeading && isCards(series) });
  }
  return found;
};

const readings = new WeakMap<Page, OfferSection[]>();

/** Offers below headings such as "Our services", on any page that is the company's own. */
export const offerSections = (page: Page): OfferSection[] => {
  let found = readings.get(page);
  if (!found) {
    found = isElsewhere(page) ? [] : readOnce(page);
    readings.set(page, found);
  }
  return found;
};
