import { isPassedOver } from '../copy/is-passed-over';
import { LIMITS } from '../copy/limits';
import { walk } from '../copy/walk';

/** Longer is no passage but half a page. Keep in step with CANDIDATE_TEXT_MAX of lib/domain. */
const TEXT_MAX = 2_000;
const limits = { ...LIMITS, nodes: 2_000, text: 2 * TEXT_MAX };

interface Said {
  lines: string[];
  /** There is more than is kept as one statement. */
  tooMuch: boolean;
}

/** All of its lines, of a very large element the first ones; `complete` tells. */
export const readLines = (
  element: Element,
  within = limits,
): { texts: string[]; complete: boolean } => {
  if (isPassedOver(element)) return { texts: [], complete: true };
  const walking = walk(element, within);
  let step = walking.next(true);
  while (!step.done) step = walking.next(true);
  const { lines, partial } = step.value;
  return { texts: lines.map(({ text }) => text), complete: !partial };
};

/** A little of a large element is enough to know. */
const few = { ...limits, nodes: 300 };

export const hasWords = (element: Element): boolean => readLines(element, few).texts.length > 0;

export const saidBy = (element: Element): Said => {
  const { texts, complete } = readLines(element);
  const tooMuch = !complete || texts.join('\n').length > TEXT_MAX;
  return { lines: tooMuch ? [] : texts, tooMuch };
};

/** The text of an element as its visual lines; none where it has no words, or too many of them. */
export const linesOf = (element: Element): string[] => saidBy(element).lines;
