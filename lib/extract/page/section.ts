import type { Zone } from '@/lib/domain/page-copy';
import type { Box, Line } from './line';
import type { Page } from './page';

/** Parts of a page that repeat on every page or are somebody else's words. */
const BESIDE: ReadonlySet<Zone> = new Set(['nav', 'footer', 'aside', 'quote', 'comment']);

/** In the page's own content, a block quote and a hero counted in. */
export const isContent = (line: Line): boolean => !BESIDE.has(line.zone);

const SECTION_LINES_MAX = 250;
/** How far a label that is no heading may reach, when no heading ends it. */
const UNHEADED_LINES_MAX = 40;
/** A bold line stands below every heading element. */
const BOLD_LEVEL = 7;

/** 1–6 for heading elements, 7 for a bold line that stands for one, 8 for text. */
export const levelOf = (line: Line): number =>
  line.level || (line.isHeading ? BOLD_LEVEL : BOLD_LEVEL + 1);

/** The content lines after one, as long as they belong. */
const linesAfter = (
  page: Page,
  start: Line,
  most: number,
  belongs: (line: Line) => boolean,
): Line[] => {
  const taken: Line[] = [];
  for (let index = start.index + 1; index < page.lines.length && taken.length < most; index += 1) {
    const line = page.lines[index];
    if (!line) break;
    if (!isContent(line) && line.zone !== start.zone) {
      if (line.zone === 'footer') break;
      continue;
    }
    if (!belongs(line)) break;
    taken.push(line);
  }
  return taken;
};

/**
 * The lines below a heading, up to the next of its rank. Ranks are compared here, because a
 * one-word heading may have been taken for a person's and then heads nothing.
 */
export const sectionBelow = (page: Page, heading: Line): Line[] =>
  linesAfter(
    page,
    heading,
    SECTION_LINES_MAX,
    (line) => !line.isHeading || levelOf(line) > levelOf(heading) || line.box === heading.box,
  );

/**
 * What a short line announces that has no lines of its own as a heading: a label in small type
 * above the section's real heading, or one on a level with what it announces.
 */
const announcedBy = (page: Page, label: Line): Line[] => {
  const next = page.lines[label.index + 1];
  if (!next?.isHeading)
    return linesAfter(
      page,
      label,
      UNHEADED_LINES_MAX,
      (line) => !(line.level > 0 && line.level <= 3),
    );
  const below = sectionBelow(page, next);
  if (below.some((line) => line.isHeading)) return below;
  const level = levelOf(next);
  return linesAfter(
    page,
    label,
    UNHEADED_LINES_MAX,
    (line) => !line.isHeading || levelOf(line) >= level,
  );
};

/** The part of the page that a heading, or a short line that stands for one, announces. */
export const partBelow = (page: Page, label: Line): Line[] => {
  const own = label.isHeading ? sectionBelow(page, label) : [];
  return own.length > 0 ? own : announcedBy(page, label);
};

const depthOf = (box: Box): number => {
  let depth = 0;
  for (let outer = box.parent; outer; outer = outer.parent) depth += 1;
  return depth;
};

const ROW_LINES_MAX = 80;

/**
 * The lines of a row whose members have headings of the label's own rank, but stand deeper in one
 * box with it: `<div><h2>Services</h2><div><h2>…`. Empty when there is no such row.
 */
export const rowBeside = (page: Page, label: Line): Line[] => {
  if (label.level === 0) return [];
  const depth = depthOf(label.box);
  for (let box = label.box.parent; box; box = box.parent) {
    const end = Math.min(box.last, label.index + ROW_LINES_MAX);
    const lines = page.lines.slice(label.index + 1, end + 1).filter(isContent);
    const fellows = lines.filter((line) => line.level > 0 && line.level <= label.level);
    if (fellows.length < 2) continue;
    const areDeeper = fellows.every(
      (line) => line.level === label.level && depthOf(line.box) > depth,
    );
    return areDeeper ? lines : [];
  }
  return [];
};
