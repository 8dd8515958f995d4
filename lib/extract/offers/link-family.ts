import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords } from '../page/text';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind } from './labels';
import type { Offer } from './offer';

const FAMILY =
  /\/(?:our-)?(products?|produkte?|produits?|productos?|producten|prodotti|produtos?|services?|leistungen|prestations|servicios?|diensten|servizi|servicos?|solutions?|loesungen|soluciones|oplossingen|soluzioni|solucoes|platform|brands|capabilities|what-we-do)\/([^/?#.]{2,80})(?:\/(?:index)?)?(?:\.\w{2,5})?(?:[?#]|$)/i;
const NAME_WORDS_MAX = 8;
const FAMILY_MIN = 3;
/** A card's button ("Learn more") leads to what the card's heading names, a few lines above. */
const CARD_REACH = 6;

const labelOfFamily = (word: string): OfferLabel => {
  if (/^prod/i.test(word) || /^(?:platform|brands)$/i.test(word)) return 'product';
  return /^(?:serv|leist|prest|dienst|capab|what)/i.test(word) ? 'service' : 'either';
};

/** The heading above a button, within the same card. */
const namedAbove = (page: Page, button: Line): Line | null => {
  for (let index = button.index - 1; index >= Math.max(0, button.index - CARD_REACH); index -= 1) {
    const line = page.lines[index];
    if (line?.isHeading && line.level !== 1) return line;
    if (line?.href !== null && line?.isLink) return null;
  }
  return null;
};

const descriptionOf = (page: Page, line: Line): string | null => {
  const next = page.lines[line.index + 1];
  return next && !next.isHeading && next.words >= 5 ? next.text.slice(0, 400) : null;
};

/** Links in the page's content that lead to pages of one family: "/products/…". */
export const linkedOffers = oncePerPage((page): Offer[] => {
  if (page.isArticle) return [];
  const bySlug = new Map<string, Offer>();
  for (const line of page.lines) {
    if (line.href === null || !line.isLink || !isContent(line)) continue;
    const match = FAMILY.exec(line.href.slice(0, 500));
    if (!match) continue;
    const [, family = '', slug = ''] = match;
    const isName = isOfferName(line.text) && countWords(line.text) <= NAME_WORDS_MAX;
    const at = isName ? line : namedAbove(page, line);
    if (!at || !isOfferName(at.text) || bySlug.has(slug.toLowerCase())) continue;
    const kind = offerKind(labelOfFamily(family), at.text);
    bySlug.set(slug.toLowerCase(), {
      kind,
      name: at.text,
      description: descriptionOf(page, at),
      at,
    });
  }
  const offers = [...bySlug.values()];
  return new Set(offers.map(({ name }) => name)).size >= FAMILY_MIN ? offers : [];
});
