import type { Zone } from '@/lib/domain/page-copy';
import type { Box, Line, ZoneMark } from './line';

/** Sums over lines, so that the size of any box is one subtraction. */
const runningSum = (lines: readonly Line[], size: (line: Line) => number): Float64Array => {
  const sums = new Float64Array(lines.length + 1);
  for (const [index, line] of lines.entries()) sums[index + 1] = (sums[index] ?? 0) + size(line);
  return sums;
};

/** Settles which of the zones that the markup hints at are what they say. */
export const settleZones = (
  lines: readonly Line[],
  marksOf: readonly (readonly ZoneMark[])[],
): void => {
  const text = runningSum(lines, (line) => line.text.length);
  const linked = runningSum(lines, (line) => (line.href === null ? 0 : line.text.length));
  const titles = runningSum(lines, (line) => (line.level === 1 ? 1 : 0));
  const within = (sums: Float64Array, box: Box) =>
    (sums[box.last + 1] ?? 0) - (sums[box.first] ?? 0);
  const judged = new Map<Box, boolean>();

  /** A "footer" with the page's title in it, or with half of its text, wraps the page. */
  const isPart = (box: Box) =>
    within(text, box) < 0.5 * (text.at(-1) ?? 0) && within(titles, box) === 0;

  const holds = (mark: ZoneMark): boolean => {
    const { box, zone } = mark;
    let answer = judged.get(box);
    if (answer === undefined) {
      const always =
        (zone === 'nav' && !mark.needsLinks) || (box.tag === 'ASIDE' && zone !== 'blockquote');
      const linksEnough = !mark.needsLinks || within(linked, box) >= 0.5 * within(text, box);
      answer = always || (linksEnough && isPart(box));
      judged.set(box, answer);
    }
    return answer;
  };

  const zoneOf = (marks: readonly ZoneMark[]): Zone => {
    let zone: Zone = 'main';
    for (const mark of marks) {
      const mayReplace =
        zone === 'main' || zone === 'header' || (zone === 'aside' && mark.zone === 'quote');
      if (mayReplace && mark.zone !== zone && holds(mark)) zone = mark.zone;
    }
    return zone;
  };

  for (const line of lines) line.zone = zoneOf(marksOf[line.index] ?? []);
};
