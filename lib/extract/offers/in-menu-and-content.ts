import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { foldText } from '../page/text';
import { offersInMenus } from './in-menus';
import type { Offer } from './offer';

const NAME_LENGTH_MAX = 70;
const DESCRIPTION_WORDS_MIN = 5;

/** What a line is about: a heading, or the linked or bold words a sentence opens with. Bare links are a menu again. */
const subjectOf = (line: Line): string | null => {
  if (line.isHeading) return line.text.length <= NAME_LENGTH_MAX ? line.folded : null;
  const [first, second] = line.segments;
  return first && second && !first.loose && first.text.length <= NAME_LENGTH_MAX
    ? foldText(first.text).replace(/[\s:.–-]+$/, '')
    : null;
};

const descriptionOf = (page: Page, line: Line, name: string): string | null => {
  if (line.words >= DESCRIPTION_WORDS_MIN && line.text.length > name.length) return line.text;
  const next = page.lines[line.index + 1];
  return next && !next.isHeading && !next.isLink && next.words >= DESCRIPTION_WORDS_MIN
    ? next.text
    : null;
};

/** Offers of the menu that the page's content speaks of under the same name. */
export const offersInMenuAndContent = oncePerPage((page): Offer[] => {
  const offers = offersInMenus(page);
  if (offers.length === 0) return [];
  const subjects = new Map<string, Line>();
  for (const line of page.lines) {
    const subject = isContent(line) ? subjectOf(line) : null;
    if (subject !== null && !subjects.has(subject)) subjects.set(subject, line);
  }
  return offers.flatMap((offer) => {
    const at = subjects.get(foldText(offer.name));
    return at
      ? [{ ...offer, at, description: descriptionOf(page, at, offer.name) ?? offer.description }]
      : [];
  });
});
