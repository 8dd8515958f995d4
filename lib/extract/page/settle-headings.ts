import type { Line } from './line';

/** A bold line on its own ranks below every heading element. */
const BOLD_LEVEL = 7;
const HEADING_WORDS = 14;
const BOLD_WORDS = 9;

const looksLikeHeading = (line: Line): boolean => {
  if (line.zone === 'nav') return false;
  if (line.level > 0) return line.words <= HEADING_WORDS;
  // A column's head says what stands in the column, not whose lines follow.
  if (line.box.tag === 'TH') return false;
  return line.bold && line.words <= BOLD_WORDS && !line.broken && !/[.,;]$/.test(line.text);
};

/**
 * Marks headings and gives every line those in force above it. A person's name or title in a
 * heading element heads that person's card, not the people after it: `headsNothing` says which.
 */
export const settleHeadings = (
  lines: readonly Line[],
  headsNothing: (line: Line, next: Line | undefined) => boolean,
): void => {
  const stack: { level: number; line: Line }[] = [];
  let above: readonly Line[] = [];
  for (const line of lines) {
    line.isHeading = looksLikeHeading(line);
    if (line.zone === 'nav') continue;
    const level = line.level || BOLD_LEVEL;
    if (!line.isHeading) {
      line.headings = above;
      continue;
    }
    if (headsNothing(line, lines[line.index + 1])) {
      // The next card: what stood in bold within the last one is over.
      while ((stack.at(-1)?.level ?? 0) > level) stack.pop();
      above = stack.map((entry) => entry.line);
      line.headings = above;
      continue;
    }
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
    line.headings = stack.map((entry) => entry.line);
    stack.push({ level, line });
    above = stack.map((entry) => entry.line);
  }
};
