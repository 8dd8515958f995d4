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
  headingBefore: (range: Range) => string | null,
  fragmentOf: (range: Range) => string | null = () => null,
): PickedElement => {
  const range = new Range();
  range.selectNode(element);
  const fragment = fragmentOf(range);
  const heading = headingBefore(range);
  const lines = linesOf(element);
  const before = textsBeside(element, elementBefore).toReversed().join('\n');
  const after = textsBeside(element, elementAfter).join('\n');
  return {
    lines,
    selector: {
      exact: lines.join('\n'),
      prefix: before.slice(-CONTEXT_MAX).replace(/^[\udc00-\udfff]/, ''),
      suffix: cutText(after, CONTEXT_MAX),
      ...(fragment && { fragment }),
    },
    headingPath: heading ? [heading] : [],
  };
};
