import type { SelectionReading } from '@/lib/domain/selection-reading';
import { aroundRange, headingsOf } from './around-range';
import { cleanText, cutText } from './page/text';
import { pageFacts } from './page-facts';

/** Keep in step with SELECTION_MAX of lib/domain, which this side may import as types only. */
const EXACT_MAX = 20_000;

const selectorOf = (document: Document, range: Range): SelectionReading['selector'] => {
  const exact = cutText(cleanText(range.toString()), EXACT_MAX);
  return exact === '' ? null : { exact, ...aroundRange(document, range) };
};

/** What the person has selected, with where it stands. Reads only; the selection stays as it is. */
export const readSelection = (document: Document, url: string, now: number): SelectionReading => {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const heading = range ? headingsOf(document)(range) : null;
  return {
    ...pageFacts(document, url, now),
    selector: range ? selectorOf(document, range) : null,
    headingPath: heading ? [heading] : [],
  };
};
