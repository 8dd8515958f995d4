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
const HEADING_WORDS_MAX = 20;
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

const labelWords = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** "Five values. One community.", "Our values: how we work": what a heading says first. */
const openingOf = (line: Line): string =>
  line.level > 0 && line.words <= HEADING_WORDS_MAX
    ? (/^(.{3,60}?)(?:[.:|!]| [–—-]) /.exec(line.folded)?.[1] ?? '')
    : '';

/** The page "/our-values" is about them, whatever its heading says. */
const isPageOfValues = (page: Page, line: Line, company: string): boolean => {
  if (line.level !== 1) return false;
  const folder =
    page.url.pathname
      .replace(/\.\w{2,5}$|\/$/g, '')
      .split('/')
      .at(-1) ?? '';
  const [kind, second] = labelsOf(folder.slice(0, 100).replace(/[-_+]/g, ' '), company);
  return kind === 'values' && second === undefined;
};

const kindsOf = (page: Page, line: Line, company: string): readonly StatementKind[] => {
  const whole = isShort(line) ? labelsOf(line.folded, company) : [];
  if (whole.length > 0) return whole;
  const opening = openingOf(line);
  const first = opening === '' ? [] : labelsOf(opening, company);
  // What follows "Our mission:" in a heading is the mission itself.
  if (first.length === 1 && first[0] === 'values') return first;
  return isPageOfValues(page, line, company) ? ['values'] : [];
};

/** "Purpose" alone also heads a column of a cookie table; beside a vision or values it is a mission. */
const PURPOSE = /^(?:purpose|proposito|scopo)$/;

const isPurpose = (line: Line): boolean =>
  line.words === 1 &&
  isContent(line) &&
  PURPOSE.test(labelWords(line.folded)) &&
  !/^(?:TH|TD|LABEL|LEGEND)$/.test(line.box.tag);

const readParts = (page: Page): readonly Labelled[] => {
  const company = foldText(page.company ?? '');
  const found: Labelled[] = [];
  for (const line of page.lines) {
    if (found.length >= PARTS_MAX) break;
    const kinds = kindsOf(page, line, company);
    const [kind] = kinds;
    const section = kind ? sectionOf(page, line) : null;
    if (kind && section)
      found.push({ kind: kinds.length > 1 ? 'mixed' : kind, kinds, label: line, section });
  }
  if (!found.some(({ kind }) => kind === 'vision' || kind === 'values')) return found;
  const purposes = page.lines.filter(isPurpose).slice(0, PARTS_MAX);
  return found.concat(
    purposes.map((label) => ({
      kind: 'mission',
      kinds: ['mission'],
      label,
      section: partBelow(page, label),
    })),
  );
};

const allParts = oncePerPage((page) => (isAboutOthers(page) ? [] : readParts(page)));

/** Every labelled part of the page of one kind. */
export const labelledParts = (page: Page, kind: StatementKind | 'mixed'): Labelled[] =>
  allParts(page).filter((part) => part.kind === kind);
