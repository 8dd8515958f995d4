import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords, foldText } from '../page/text';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { foldersOf } from './page-topic';

const NAME_WORDS_MAX = 6;
const DESCRIPTION_WORDS_MIN = 6;

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The last part of the address and what the page calls itself are one name: "/products/insight" and "Insight". */
const agrees = (name: string, slug: string): boolean => {
  const one = letters(name);
  const other = letters(slug);
  return one.length >= 3 && other.length >= 3 && (one.includes(other) || other.includes(one));
};

const descriptionBelow = (page: Page, heading: Line): string | null =>
  page.lines
    .slice(heading.index + 1, heading.index + 5)
    .find((line) => isContent(line) && line.words >= DESCRIPTION_WORDS_MIN)
    ?.text.slice(0, 400) ?? null;

/** "/products/gauges/drift" is a page of the family "products". */
const familyOf = (url: URL): { label: OfferLabel; slug: string } | null => {
  const folders = foldersOf(url.pathname.toLowerCase());
  const slug = folders.pop();
  const label = folders
    .slice(-2)
    .map((folder) => offerLabelOf(folder))
    .find((each) => each);
  return slug !== undefined && label ? { label, slug } : null;
};

/** The page below "/products/" whose heading or title repeats its address is about that one product. */
export const offerOfOwnPage = oncePerPage((page): Offer | null => {
  const family = page.isArticle ? null : familyOf(page.url);
  const heading = page.lines.find((line) => line.level === 1 && isContent(line));
  const at = heading ?? page.lines[0];
  if (!family || !at) return null;
  // Below "/solutions/" stand industries and needs as often as things.
  if (family.label === 'either' && !/product/.test(page.url.pathname)) return null;
  const names = [
    heading?.text ?? '',
    ...page.title.slice(0, 200).split(/\s+[|–—·:»-]\s+|:\s+|\s*\|\s*/),
  ];
  const name = names.find(
    (each) => countWords(each) <= NAME_WORDS_MAX && isOfferName(each) && agrees(each, family.slug),
  );
  if (name === undefined) return null;
  const kind = family.label === 'either' ? 'service' : family.label;
  return { kind, name: name.trim(), description: descriptionBelow(page, at), at };
});
