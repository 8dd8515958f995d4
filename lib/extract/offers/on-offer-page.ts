import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import type { Offer } from './offer';
import { offerSeriesIn, toOffers } from './offer-series';
import { isElsewhere, pageTopic } from './page-topic';

/** Sections that every page has, whatever it is about. */
const BESIDE_TOPIC =
  /\b(?:testimonials?|reviews?|news|blog|posts?|contact|careers?|team|about|faqs?|questions|partners?|clients|customers|events?|resources|why|how|process|case stud(?:y|ies)|awards|history|features?|benefits?|advantages|pricing|related|newsletter|get in touch|industries|portfolio|work|projects|warum|kontakt|kunden|referenzen|vorteile|ablauf|pourquoi|avantages|temoignages|clients|por que|ventajas|clientes|waarom|klanten|voordelen|perche|vantaggi|お客様|特徴|流れ)\b/;

const isBeside = (line: Line): boolean =>
  line.headings.some((heading) => heading.level > 1 && BESIDE_TOPIC.test(heading.folded));

/** The page's content below its main heading, without the parts that are about something else. */
const topicLines = (page: Page): Line[] => {
  const start = page.lines.findIndex((line) => line.level === 1 && isContent(line));
  return page.lines.slice(start + 1).filter((line) => isContent(line) && !isBeside(line));
};

export interface OfferPage {
  offers: Offer[];
  described: number;
  isHeaded: boolean;
}

/** What stands in a row on a page that is about the company's products or services. */
export const offersOfPage = (page: Page): OfferPage | null => {
  const label = isElsewhere(page) ? null : pageTopic(page);
  if (!label) return null;
  const series = offerSeriesIn(topicLines(page));
  if (!series) return null;
  const { shape, described } = series;
  return {
    offers: toOffers(series, label),
    described,
    isHeaded: shape === 'heading' || shape === 'lead',
  };
};
