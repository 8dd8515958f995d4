import type { PickedElement } from '@/lib/domain/pick';
import { CONTEXT_MAX } from '../page/quote';
import { cutText } from '../page/text';
import { linesOf, readLines } from './lines-of';
import { besides, elementAfter, elementBefore } from './live-dom';

/** Texts of what stands beside it and beside what it stands in, the nearest first, as many as are needed. */
const textsBeside = (element: Element, step: typeof elementAfter): string[] => {
  const texts: string[] = [];
  let length = 0;
  for (const beside of besides(element, step)) {
    const text = readLines(beside).texts.join('\n');
    if (text !== '') texts.push(text);
    length += text.length;
    if (length >= CONTEXT_MAX) break;
  }
  return texts;
};

/** What an element says, word for word, and where it stands. */
export const pickedElement = (
  element: Element,
  headingsAbove: (range: Range) => string[],
  placeOf: (range: Range, exact: string) => { start?: number; fragment?: string } = () => ({}),
): PickedElement => {
  const range = new Range();
  range.selectNode(element);
  const lines = linesOf(element);
  const exact = lines.join('\n');
  const { start, fragment } = placeOf(range, exact);
  const before = textsBeside(element, elementBefore).toReversed().join('\n');
  const after = textsBeside(element, elementAfter).join('\n');
  return {
    lines,
    selector: {
      exact,
      prefix: before.slice(-CONTEXT_MAX).replace(/^[\udc00-\udfff]/, ''),
      suffix: cutText(after, CONTEXT_MAX),
      ...(start !== undefined && { start, end: start + exact.length }),
      ...(fragment && { fragment }),
    },
    headingPath: headingsAbove(range),
  };
};
