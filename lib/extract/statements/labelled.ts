import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, partBelow } from '../page/section';
import { foldText } from '../page/text';
import { isAboutOthers } from './about-others';
import { labelsOf, type StatementKind } from './labels';
import { paneOf } from './tabbed';

/** A label on the page and what stands below it. */
export interface Labelled {
  kind: StatementKind | 'mixed';
  /** All that the label names, in its order. */
  kinds: readonly StatementKind[];
  label: Line;
  section: readonly Line[];
}

const LABEL_WORDS_MAX = 8;
/** A page with more labels than this announces nothing. */
const PARTS_MAX = 40;

/** A box beside the content, or the footer, may hold the statement as well; what is said there counts less. */
const mayAnnounce = (line: Line): boolean =>
  isContent(line) || line.zone === 'aside' || line.zone === 'footer';

const isShort = (line: Line): boolean => line.words <= LABEL_WORDS_MAX;

/** A link that says "Our mission" leads to the statement; it announces one here if it is a tab. */
const sectionOf = (page: Page, line: Line): readonly Line[] | null => {
  if (line.level > 0 && mayAnnounce(line)) return partBelow(page, line);
  const pane = paneOf(page, line);
  if (pane.length > 0) return pane;
  return mayAnnounce(line) && !line.isLink ? partBelow(page, line) : null;
};

const readParts = (page: Page): readonly Labelled[] => {
  const company = foldText(page.company ?? '');
  const found: Labelled[] = [];
  for (const line of page.lines) {
    if (found.length >= PARTS_MAX) break;
    if (!isShort(line)) continue;
    const kinds = labelsOf(line.folded, company);
    const [kind] = kinds;
    const section = kind ? sectionOf(page, line) : null;
    if (kind && section)
      found.push({ kind: kinds.length > 1 ? 'mixed' : kind, kinds, label: line, section });
  }
  return found;
};

const allParts = oncePerPage((page) => (isAboutOthers(page) ? [] : readParts(page)));

/** Every labelled part of the page of one kind. */
export const labelledParts = (page: Page, kind: StatementKind | 'mixed'): Labelled[] =>
  allParts(page).filter((part) => part.kind === kind);
