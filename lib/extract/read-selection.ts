import type { SelectionReading } from '@/lib/domain/selection-reading';
import { attributeOf, isElement, parentOf, queryAll, rawTextOf, rootOf, titleOf } from './copy/dom';
import { CONTEXT_MAX } from './page/quote';
import { cleanText, cutText } from './page/text';

/** Keep in step with SELECTION_MAX of lib/domain, which this side may import as types only. */
const EXACT_MAX = 20_000;
const LINE_MAX = 1_000;
const HEADING = /^H[1-6]$/i;

/** Text of the page between two points; the selection itself is never moved. */
const textOf = (document: Document, from: [Node, number], to: [Node, number]): string => {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return cleanText(range.toString());
};

/** The nearest block that is long enough to show where the passage stands. */
const contextOf = (range: Range): Node => {
  let node: Node = range.commonAncestorContainer;
  for (let steps = 0; steps < 4; steps += 1) {
    const parent = parentOf(node);
    if (!parent || !isElement(parent)) break;
    node = parent;
  }
  return node;
};

/** The last heading before the passage; null when the page has none there. */
const headingBefore = (document: Document, range: Range): string | null => {
  let last: string | null = null;
  for (const heading of queryAll(document, 'h1, h2, h3, h4, h5, h6')) {
    if (range.comparePoint(heading, 0) >= 0) break;
    if (HEADING.test(heading.tagName))
      last = cutText(cleanText(heading.textContent ?? rawTextOf(heading)), LINE_MAX);
  }
  return last || null;
};

const selectorOf = (document: Document, range: Range): SelectionReading['selector'] => {
  const exact = cutText(cleanText(range.toString()), EXACT_MAX);
  if (exact === '') return null;
  const around = contextOf(range);
  const end = around.childNodes.length;
  return {
    exact,
    prefix: textOf(document, [around, 0], [range.startContainer, range.startOffset]).slice(
      -CONTEXT_MAX,
    ),
    suffix: cutText(
      textOf(document, [range.endContainer, range.endOffset], [around, end]),
      CONTEXT_MAX,
    ),
  };
};

/** What the person has selected, with where it stands. Reads only; the selection stays as it is. */
export const readSelection = (document: Document, url: string, now: number): SelectionReading => {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const heading = range ? headingBefore(document, range) : null;
  const root = rootOf(document);
  const lang = root ? attributeOf(root, 'lang') : null;
  const [canonical] = queryAll(document, 'link[rel="canonical"]');
  return {
    url: cutText(url, 4_096),
    canonicalUrl: cutText((canonical && attributeOf(canonical, 'href')) ?? '', 4_096),
    title: cutText(cleanText(titleOf(document)), LINE_MAX),
    ...(lang && lang.length <= 35 && { lang }),
    readAt: now,
    selector: range ? selectorOf(document, range) : null,
    headingPath: heading ? [heading] : [],
  };
};
