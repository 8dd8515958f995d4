import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, partBelow, rowBeside } from '../page/section';
import type { Series } from '../page/series';
import { foldText } from '../page/text';
import { isAboutUse } from './beside-topic';
import { isSeveral, type OfferLabel, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { offerSeriesIn, toOffers } from './offer-series';
import { offerOfOwnPage } from './own-page';
import { isElsewhere } from './page-topic';

export interface OfferSection {
  offers: Offer[];
  /** Announced and shown as one shows what one sells; else it may be a list of anything. */
  isSure: boolean;
}

const LABEL_WORDS_MAX = 8;
/** A page with more of them than this announces nothing. */
const ANNOUNCEMENTS_MAX = 60;
/** "Explore our ready-to-run software solutions": a sentence that still announces. */
const LOOSE_WORDS_MAX = 12;
const LIST_MIN = 3;
const LIST_MAX = 14;
/** A list belongs to its label if it starts right below. */
const LIST_REACH = 3;

interface Announcement {
  label: OfferLabel;
  line: Line;
  isExact: boolean;
}

/** A heading of more words than the label alone: only where it speaks of several things. */
const looseLabel = (line: Line): OfferLabel | null => {
  const mayBe = line.level >= 2 && line.level <= 3 && line.words <= LOOSE_WORDS_MAX;
  return mayBe && isSeveral(line.folded) && !isAboutUse(line.folded) ? 'either' : null;
};

const announcementOf = (
  line: Line,
  company: string,
  title: Line | undefined,
): Announcement | null => {
  // The page's own title is its topic; some pages have an h1 for each part.
  if (!isContent(line) || line.zone === 'header' || line === title) return null;
  // A heading may lead to the page of all; any other link is an entry of a menu.
  if (line.isLink && line.level === 0) return null;
  // "The solution" answers a problem, it announces no list.
  const mayBeExact = line.words <= LABEL_WORDS_MAX && isSeveral(line.folded);
  const exact = mayBeExact ? offerLabelOf(line.folded, company) : null;
  const label = exact ?? looseLabel(line);
  return label && { label, line, isExact: exact !== null };
};

const isCards = ({ shape, described, members }: Series): boolean =>
  shape === 'heading' || shape === 'lead'
    ? described >= 0.6
    : described >= 0.8 && members.length >= LIST_MIN;

/** A bare "Products" over bare links is a menu, whatever its markup says. */
const isMenuLike = ({ members }: Series, line: Line): boolean =>
  line.words === 1 && members.every((member) => member.line.isLink);

const isListOf = ({ members }: Series, line: Line): boolean =>
  (line.isHeading || /[:：]$/.test(line.text)) &&
  members.length >= LIST_MIN &&
  members.length <= LIST_MAX &&
  (members[0]?.line.index ?? 0) <= line.index + LIST_REACH;

const seriesBelow = (page: Page, label: Line): Series | null => {
  const row = rowBeside(page, label);
  return (row.length > 0 ? offerSeriesIn(row) : null) ?? offerSeriesIn(partBelow(page, label));
};

const readSections = (page: Page): OfferSection[] => {
  const company = foldText(page.company ?? '');
  // A product's own page shows what goes with it; the page of all is for that.
  const isAboutOne = offerOfOwnPage(page) !== null;
  const title = page.lines.find((line) => line.level === 1 && isContent(line));
  const announced = page.lines
    .map((line) => announcementOf(line, company, title))
    .filter((announcement) => announcement !== null)
    .slice(0, ANNOUNCEMENTS_MAX);
  const found: OfferSection[] = [];
  for (const { label, line, isExact } of announced) {
    // A label on every card ("Core capabilities") is a row of the cards.
    if (announced.some((other) => other.line !== line && other.line.folded === line.folded))
      continue;
    const series = seriesBelow(page, line);
    if (!series) continue;
    const looksSure =
      isCards(series) || (isExact && isListOf(series, line) && !isMenuLike(series, line));
    const isSure = looksSure && !isAboutOne;
    if (isExact || isSure) found.push({ offers: toOffers(series, label), isSure });
  }
  return found;
};

/** Offers below headings such as "Our services", on any page that is the company's own. */
export const offerSections = oncePerPage((page) => (isElsewhere(page) ? [] : readSections(page)));
