import { linesOf, saidBy } from './lines-of';
import { parentElementOf } from './live-dom';

/** What it stands in, where it has no words itself: a picture, a rule. */
const withWords = (element: Element): Element | null => {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { lines, tooMuch } = saidBy(at);
    if (tooMuch) return null;
    if (lines.length > 0) return at;
  }
  return null;
};

/** What somebody means who points here: the paragraph, not the word in bold; null over half a page. */
export const pickableAt = (element: Element, view: Window): Element | null => {
  let at = withWords(element);
  while (at && view.getComputedStyle(at).display === 'inline') {
    const around = parentElementOf(at);
    if (!around || linesOf(around).length !== 1) break;
    at = around;
  }
  return at;
};
