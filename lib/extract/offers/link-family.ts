import type { Confidence } from '@/lib/domain/base';
import type { Box, Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords } from '../page/text';
import { offerSections } from './in-sections';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { offersOfPage } from './on-offer-page';
import { foldersOf } from './page-topic';

const NAME_WORDS_MAX = 8;
const FAMILY_MIN = 3;
/** A card's button ("Learn more") leads to what the card's heading names, a few lines above. */
const CARD_REACH = 6;

/** The family a link leads into, and which page of it: "/products/drift-gauge". */
const familyOf = (href: string): { label: OfferLabel; slug: string } | null => {
  const folders = foldersOf(href.toLowerCase().replace(/[?#].*$/, ''));
  const slug = folders.at(-1) ?? '';
  const label = offerLabelOf(folders.at(-2) ?? '');
  return label && slug.length >= 2 ? { label, slug } : null;
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

const DESCRIPTION_WORDS_MIN = 5;
const CARD_LINES_MAX = 12;

/** The largest box around a name that leads to no other page of the family: its card. */
const cardAround = (page: Page, at: Line, slug: string): Box | null => {
  let card: Box | null = null;
  for (let box: Box | null = at.box; box; box = box.parent) {
    if (box.last - box.first >= CARD_LINES_MAX) break;
    const isShared = page.lines
      .slice(box.first, box.last + 1)
      .some((line) => line.href !== null && (familyOf(line.href)?.slug ?? slug) !== slug);
    if (isShared) break;
    card = box;
  }
  return card;
};

/** What the card says below its name; beyond the card something else begins. */
const descriptionOf = (page: Page, at: Line, slug: string): string | null => {
  const card = cardAround(page, at, slug);
  if (!card) return null;
  return (
    page.lines
      .slice(at.index + 1, card.last + 1)
      .find((line) => !line.isHeading && line.words >= DESCRIPTION_WORDS_MIN)
      ?.text.slice(0, 400) ?? null
  );
};

/** Links in the page's content that lead to pages of one family: "/products/…". */
export const linkedOffers = oncePerPage((page): Offer[] => {
  if (page.isArticle) return [];
  const bySlug = new Map<string, Offer>();
  for (const line of page.lines) {
    if (line.href === null || !line.isLink || !isContent(line)) continue;
    const family = familyOf(line.href);
    if (!family) continue;
    const isName = isOfferName(line.text) && countWords(line.text) <= NAME_WORDS_MAX;
    const at = isName ? line : namedAbove(page, line);
    if (!at || !isOfferName(at.text) || bySlug.has(family.slug)) continue;
    const kind = offerKind(family.label, at.text);
    bySlug.set(family.slug, {
      kind,
      name: at.text,
      description: descriptionOf(page, at, family.slug),
      at,
    });
  }
  const offers = [...bySlug.values()];
  return new Set(offers.map(({ name }) => name)).size >= FAMILY_MIN ? offers : [];
});

/** Where the content itself shows its offers, the links to their pages only repeat them. */
export const linksSureness = (page: Page): Confidence =>
  offersOfPage(page)?.isSure || offerSections(page).some(({ isSure }) => isSure) ? 'low' : 'medium';
