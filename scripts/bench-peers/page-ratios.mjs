import { intervalOf, median } from '../bench/statistics.ts';

/** A page without text is walked faster than the clock ticks. */
const TICK = 0.005;

/** Which rounds count: the first, in which nothing is warm, or those after it. */
export const FIRST = (rounds) => rounds.slice(0, 1);
export const LATER = (rounds) => rounds.slice(1);

/**
 * One arm beside another: on each page the median of its paired rounds, of those the median and its
 * interval over pages. Pages on which either failed do not count.
 * @param {import('./take-turns.mjs').Turns[]} pages
 * @param {{ measured: string, beside: string, when?: (rounds: number[]) => number[] }} pair
 */
export function compareOnPages(pages, { measured, beside, when = LATER }) {
  const ratios = pages.flatMap(({ times }) => {
    const [over, under] = [times.get(measured), times.get(beside)];
    if (!over || !under) return [];
    return [median(when(over.map((ms, round) => ms / Math.max(under[round], TICK))))];
  });
  return intervalOf(ratios);
}
