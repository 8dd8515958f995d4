import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { foldText } from '../page/text';
import { offerSections } from './in-sections';
import { isOfferName } from './is-offer-name';
import { offerKind, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { offersOfPage } from './on-offer-page';
import { isElsewhere } from './page-topic';

const LABEL_WORDS_MAX = 4;
const MENU_MAX = 12;
const SUBMENU_LINES_MAX = 200;

const isMenu = (line: Line): boolean => line.zone === 'nav' || line.zone === 'footer';

/** The list of a menu entry, `<li>Products <ul>…</ul></li>`, or the links of a column headed "Products". */
const below = (page: Page, label: Line): Line[] => {
  const { box } = label;
  if (box.tag === 'LI' && box.last > label.index)
    return page.lines
      .slice(label.index + 1, Math.min(box.last, label.index + SUBMENU_LINES_MAX) + 1)
      .filter((line) => line.isLink);
  if (label.isLink) return [];
  const rest = page.lines.slice(label.index + 1, label.index + 1 + MENU_MAX);
  const end = rest.findIndex((line) => !line.isLink || line.zone !== label.zone);
  return end < 0 ? rest : rest.slice(0, end);
};

/** Links to one address side by side are one entry: its name, then a word about it. */
const isGloss = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && line.href !== null && line.href !== '#' && line.href === before.href;

const hasSureOffers = (page: Page): boolean =>
  offersOfPage(page)?.isSure === true || offerSections(page).some(({ isSure }) => isSure);

/**
 * What menus and footers list under "Products", "Services", "Solutions". Where the content shows
 * what is on offer, or is about something else, the menu is left alone.
 */
export const offersInMenus = oncePerPage((page): Offer[] => {
  if (isElsewhere(page) || hasSureOffers(page)) return [];
  const company = foldText(page.company ?? '');
  const offers: Offer[] = [];
  const seen = new Set<string>();
  for (const label of page.lines) {
    if (!isMenu(label) || label.words > LABEL_WORDS_MAX) continue;
    const announced = offerLabelOf(label.folded, company);
    if (!announced) continue;
    const entries = below(page, label);
    for (const [index, line] of entries.entries()) {
      if (offers.length >= MENU_MAX) return offers;
      if (isGloss(line, entries[index - 1])) continue;
      if (line.words > 5 || seen.has(line.folded) || !isOfferName(line.text)) continue;
      seen.add(line.folded);
      const next = entries[index + 1];
      offers.push({
        kind: offerKind(announced, line.text),
        name: line.text,
        description: next && isGloss(next, line) ? next.text : null,
        at: line,
      });
    }
  }
  return offers;
});
