import {
  bodyOf,
  firstChildOf,
  isElement,
  nextSiblingOf,
  parentOf,
  queryAll,
  rawTextOf,
  tagNameOf,
} from './copy/dom';
import { CONTEXT_MAX } from './page/quote';
import { cleanText, cutText } from './page/text';
import { textOfRange } from './range-text';

const LINE_MAX = 1_000;

/** Text of the page between two points; no selection is moved. */
const textBetween = (from: [Node, number], to: [Node, number]): string => {
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return textOfRange(range);
};

/** The nearest block that is long enough to show where the passage stands. */
const blockAround = (document: Document, range: Range): Node => {
  let node: Node = range.commonAncestorContainer;
  const body = bodyOf(document);
  // Above the body there is the head, whose words are no text of the page.
  for (let steps = 0; steps < 4 && node !== body; steps += 1) {
    const parent = parentOf(node);
    if (!parent || !isElement(parent)) break;
    node = parent;
  }
  return node;
};

/** `childNodes` may be an input of a form by that name. */
const childCountOf = (node: Node): number => {
  let count = 0;
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) count += 1;
  return count;
};

/** What stands before and after a passage, enough to find it again. */
export const aroundRange = (
  document: Document,
  range: Range,
): { prefix: string; suffix: string } => {
  const around = blockAround(document, range);
  const before = textBetween([around, 0], [range.startContainer, range.startOffset]);
  const after = textBetween([range.endContainer, range.endOffset], [around, childCountOf(around)]);
  return { prefix: before.slice(-CONTEXT_MAX), suffix: cutText(after, CONTEXT_MAX) };
};

/** How many of the headings, which stand in the order of the page, begin before the passage. */
const countBefore = (headings: ArrayLike<Element>, range: Range): number => {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && range.comparePoint(heading, 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const wordsOf = (heading: Element): string =>
  cutText(cleanText(heading.textContent ?? rawTextOf(heading)), LINE_MAX);

/** The headings a passage stands under, the widest first. */
const pathBefore = (headings: ArrayLike<Element>, range: Range): string[] => {
  const path: string[] = [];
  let level = 7;
  for (let index = countBefore(headings, range) - 1; index >= 0 && level > 1; index -= 1) {
    const heading = headings[index];
    const own = Number(heading && tagNameOf(heading)[1]);
    if (!heading || own >= level) continue;
    const words = wordsOf(heading);
    if (words === '') continue;
    level = own;
    path.unshift(words);
  }
  return path;
};

/** Finds the headings that passages of the page stand under, the widest first. */
export const headingPathsOf = (document: Document): ((range: Range) => string[]) => {
  const headings = queryAll(document, 'h1, h2, h3, h4, h5, h6');
  return (range) => pathBefore(headings, range);
};

/**
 * Where a passage begins in the text of the page, in UTF-16 units; nothing where the page is
 * too large to tell.
 */
export const positionOf = (document: Document, range: Range, exact: string): { start?: number } => {
  const body = bodyOf(document);
  if (!body) return {};
  const through = textBetween([body, 0], [range.endContainer, range.endOffset]);
  if (!through.endsWith(exact)) return {};
  return { start: through.length - exact.length };
};
