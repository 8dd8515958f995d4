import {
  bodyOf,
  firstChildOf,
  isElement,
  nextSiblingOf,
  parentOf,
  queryAll,
  rawTextOf,
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

/** Finds the last heading before a passage; null when the page has none there. */
export const headingsOf = (document: Document): ((range: Range) => string | null) => {
  const headings = queryAll(document, 'h1, h2, h3, h4, h5, h6');
  return (range) => {
    const last = headings[countBefore(headings, range) - 1];
    return (last && cutText(cleanText(last.textContent ?? rawTextOf(last)), LINE_MAX)) || null;
  };
};
