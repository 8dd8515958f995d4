import { tagNameOf } from '../copy/dom';
import { linesOf, saidBy } from './lines-of';
import { around } from './live-dom';

/** What it stands in, where it has no words itself: a picture, a rule. */
const withWords = (element: Element): Element | null => {
  // The empty ground of a page.
  if (/^(?:BODY|HTML)$/.test(tagNameOf(element))) return null;
  for (const at of [element, ...around(element)]) {
    const { lines, tooMuch } = saidBy(at);
    if (tooMuch) return null;
    if (lines.length > 0) return at;
  }
  return null;
};

/** What somebody means who points here: the paragraph, not the word in bold; null over half a page. */
export const pickableAt = (element: Element, view: Window): Element | null => {
  const first = withWords(element);
  if (!first) return null;
  let at = first;
  for (const outer of around(first)) {
    if (view.getComputedStyle(at).display !== 'inline' || linesOf(outer).length !== 1) break;
    at = outer;
  }
  return at;
};
