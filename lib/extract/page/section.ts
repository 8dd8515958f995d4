import type { Line, Zone } from './line';
import type { Page } from './page';

/** Parts of a page that repeat on every page or are somebody else's words. */
const BESIDE: ReadonlySet<Zone> = new Set(['nav', 'footer', 'aside', 'quote', 'comment']);

/** In the page's own content, a block quote and a hero counted in. */
export const isContent = (line: Line): boolean => !BESIDE.has(line.zone);

const SECTION_LINES_MAX = 250;

/** How far a label that is no heading may reach, when no heading ends it. */
const UNHEADED_LINES_MAX = 40;

const endsUnheaded = (line: Line): boolean => line.level > 0 && line.level <= 3;

/** The lines a heading, or a short line that stands for one, has below it. */
export const sectionBelow = (page: Page, heading: Line): Line[] => {
  const section: Line[] = [];
  const most = heading.isHeading ? SECTION_LINES_MAX : UNHEADED_LINES_MAX;
  for (
    let index = heading.index + 1;
    index < page.lines.length && section.length < most;
    index += 1
  ) {
    const line = page.lines[index];
    if (!line) break;
    if (!isContent(line)) {
      if (line.zone === 'footer') break;
      continue;
    }
    const below = heading.isHeading ? line.headings.includes(heading) : !endsUnheaded(line);
    if (!below) break;
    section.push(line);
  }
  return section;
};
