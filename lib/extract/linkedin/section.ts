import { isWithin, type SiteLine } from '../sites/define-site-rule';
import { partAround } from './content';
import { type Section, sectionOf } from './labels';

export interface Part {
  heading: SiteLine;
  /** The lines below the heading. */
  lines: readonly SiteLine[];
}

const linesBelow = (content: readonly SiteLine[], heading: SiteLine): SiteLine[] => {
  const box = partAround(heading);
  const lines: SiteLine[] = [];
  for (const line of content) {
    if (line.index <= heading.index || (box && !isWithin(line, box))) continue;
    if (line.level > 0 && sectionOf(line.text) !== null) break;
    lines.push(line);
  }
  return lines;
};

/** The part of the page below a heading of this name; the first that holds anything. */
export const findPart = (content: readonly SiteLine[], name: Section): Part | null => {
  for (const heading of content) {
    if (heading.level === 0 || sectionOf(heading.text) !== name) continue;
    const lines = linesBelow(content, heading);
    if (lines.length > 0) return { heading, lines };
  }
  return null;
};
