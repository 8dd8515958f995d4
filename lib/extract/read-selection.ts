import type { SelectionReading } from '@/lib/domain/selection-reading';
import { aroundRange, headingsOf } from './around-range';
import { cutText } from './page/text';
import { pageFacts } from './page-facts';
import { textOfRange } from './range-text';
import { findTextFragment } from './text-fragment';

/** Keep in step with SELECTION_MAX of lib/domain, which this side may import as types only. */
const EXACT_MAX = 20_000;

/** A stretch of the page as a quote that can be found again. */
export const quoteOf = (document: Document, range: Range): SelectionReading['selector'] => {
  const exact = cutText(textOfRange(range), EXACT_MAX);
  if (exact === '') return null;
  const fragment = findTextFragment(document, range);
  return { exact, ...aroundRange(document, range), ...(fragment && { fragment }) };
};

/** What the person has selected, with where it stands. Reads only; the selection stays as it is. */
export const readSelection = (document: Document, url: string, now: number): SelectionReading => {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const heading = range ? headingsOf(document)(range) : null;
  return {
    ...pageFacts(document, url, now),
    selector: range ? quoteOf(document, range) : null,
    headingPath: heading ? [heading] : [],
  };
};
