import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, partBelow } from '../page/section';
import { foldText } from '../page/text';
import { labelOf, type StatementKind } from './labels';

/** A label on the page and what stands below it. */
export interface Labelled {
  kind: StatementKind | 'mixed';
  label: Line;
  section: readonly Line[];
}

const LABEL_WORDS_MAX = 8;
/** A page with more labels than this announces nothing. */
const PARTS_MAX = 40;

/** A box beside the content, or the footer, may hold the statement as well; what is said there counts less. */
const mayAnnounce = (line: Line): boolean =>
  isContent(line) || line.zone === 'aside' || line.zone === 'footer';

/** A link that says "Our mission" leads to the statement, it does not announce one here. */
const mayBeLabel = (line: Line): boolean =>
  line.words <= LABEL_WORDS_MAX && mayAnnounce(line) && !(line.isLink && line.level === 0);

const readParts = (page: Page): readonly Labelled[] => {
  const company = foldText(page.company ?? '');
  const found: Labelled[] = [];
  for (const line of page.lines) {
    if (found.length >= PARTS_MAX) break;
    if (!mayBeLabel(line)) continue;
    const kind = labelOf(line.folded, company);
    if (kind !== null) found.push({ kind, label: line, section: partBelow(page, line) });
  }
  return found;
};

const allParts = oncePerPage(readParts);

/** Every labelled part of the page of one kind. */
export const labelledParts = (page: Page, kind: StatementKind | 'mixed'): Labelled[] =>
  allParts(page).filter((part) => part.kind === kind);
