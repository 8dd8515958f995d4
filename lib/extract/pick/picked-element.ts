import type { PickedElement } from '@/lib/domain/pick';
import { headingBefore } from '../around-range';
import { tagNameOf } from '../copy/dom';
import { CONTEXT_MAX } from '../page/quote';
import { cutText } from '../page/text';
import { linesOf, readLines } from './lines-of';
import { elementAfter, elementBefore, parentElementOf } from './live-dom';

/** Texts of what stands beside it and beside what it stands in, the nearest first, as many as are needed. */
const textsBeside = (element: Element, step: typeof elementAfter): string[] => {
  const texts: string[] = [];
  let length = 0;
  let from: Element | null = element;
  for (; from && tagNameOf(from) !== 'BODY'; from = parentElementOf(from))
    for (let beside = step(from); beside; beside = step(beside)) {
      const text = readLines(beside).texts.join('\n');
      if (text !== '') texts.push(text);
      length += text.length;
      if (length >= CONTEXT_MAX) return texts;
    }
  return texts;
};

const headingOver = (document: Document, element: Element): string | null => {
  const range = new Range();
  range.selectNode(element);
  return headingBefore(document, range);
};

/** What an element says, word for word, and where it stands. */
export const pickedElement = (document: Document, element: Element): PickedElement => {
  const heading = headingOver(document, element);
  const lines = linesOf(element);
  const before = textsBeside(element, elementBefore).toReversed().join('\n');
  const after = textsBeside(element, elementAfter).join('\n');
  return {
    lines,
    selector: {
      exact: lines.join('\n'),
      prefix: before.slice(-CONTEXT_MAX).replace(/^[\udc00-\udfff]/, ''),
      suffix: cutText(after, CONTEXT_MAX),
    },
    headingPath: heading ? [heading] : [],
  };
};
