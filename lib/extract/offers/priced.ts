import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { type Member, seriesIn } from '../page/series';
import { isOfferName } from './is-offer-name';
import type { Offer } from './offer';

/** A sum, or how one pays it. */
export const PRICE =
  /[€$£¥]\s?\d|\d\s?(?:€|\$|£|¥|eur|usd|chf|円)|\b(?:free|kostenlos|gratuit|gratis|gratuito)\b|(?:per|\/|pro|par|al|por) ?(?:month|monat|mois|mes|maand|mese)\b/;
/** A plan's price stands in the first lines of its column. */
const PRICE_REACH = 3;
const PRICE_WORDS_MAX = 12;
const PRICED_MIN = 0.6;
const PLANS_MAX = 8;
const LINES_MAX = 2_000;

/** A price stands in a short line; long ones tell of money. */
const showsPrice = (line: Line): boolean =>
  line.words <= PRICE_WORDS_MAX && PRICE.test(line.folded);

const isPriced = (page: Page, { line }: Member): boolean =>
  page.lines.slice(line.index + 1, line.index + 1 + PRICE_REACH).some(showsPrice);

/** Columns of a price table: a name each, its price below. */
export const pricedOffers = oncePerPage((page): Offer[] => {
  if (page.isArticle || !page.lines.some(showsPrice)) return [];
  const series = seriesIn(page.lines.slice(0, LINES_MAX).filter(isContent), isOfferName).find(
    ({ members, shape }) =>
      shape === 'heading' &&
      members.length <= PLANS_MAX &&
      members.filter((member) => isPriced(page, member)).length >= members.length * PRICED_MIN,
  );
  return (series?.members ?? []).map(({ line, name, description }) => ({
    kind: 'product',
    name,
    description,
    at: line,
  }));
});
