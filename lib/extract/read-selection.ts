import type { SelectionReading } from '@/lib/domain/selection-reading';
import { aroundRange, headingPathsOf, positionOf } from './around-range';
import { cutText } from './page/text';
import { pageFacts } from './page-facts';
import { textOfRange } from './range-text';
import { findTextFragment } from './text-fragment';

/** Keep in step with SELECTION_MAX of lib/domain, which this side may import as types only. */
const EXACT_MAX = 20_000;

/** A stretch of the page as a quote that can be found again. */
export const quoteOf = (document: Document, range: Range): SelectionReading['selector'] => {
  const whole = textOfRange(range);
  const exact = cutText(whole, EXACT_MAX);
  if (exact === '') return null;
  const fragment = findTextFragment(document, range);
  const { start } = positionOf(document, range, whole);
  return {
    exact,
    ...aroundRange(document, range),
    ...(start !== undefined && { start, end: start + exact.length }),
    ...(fragment && { fragment }),
  };
};

/** What the person has selected, with where it stands. Reads only; the selection stays as it is. */
export const readSelection = (document: Document, url: string, now: number): SelectionReading => {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return {
    ...pageFacts(document, url, now),
    selector: range ? quoteOf(document, range) : null,
    headingPath: range ? headingPathsOf(document)(range) : [],
  };
};
