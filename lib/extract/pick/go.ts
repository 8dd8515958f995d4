import { linesOf } from './lines-of';
import { elementAfter, elementBefore, elementsIn, parentElementOf } from './live-dom';

const textOf = (element: Element): string => linesOf(element).join('\n');

/** The nearest element around it that says more; null where that would be half the page. */
export const widerOf = (element: Element): Element | null => {
  const text = textOf(element);
  for (let around = parentElementOf(element); around; around = parentElementOf(around)) {
    const wider = textOf(around);
    if (wider === '') return null;
    if (wider !== text) return around;
  }
  return null;
};

/** The first element in it that says less, not counting wrappers; null where it has no parts. */
export const narrowerOf = (element: Element): Element | null => {
  const text = textOf(element);
  const inside = elementsIn(element).find((child) => linesOf(child).length > 0);
  if (!inside) return null;
  return textOf(inside) === text ? narrowerOf(inside) : inside;
};

/** The next element with words in reading order, out of what it stands in where it is the last there. */
export const besideOf = (element: Element, to: 'next' | 'previous'): Element | null => {
  const step = to === 'next' ? elementAfter : elementBefore;
  for (let from: Element | null = element; from; from = parentElementOf(from))
    for (let beside = step(from); beside; beside = step(beside))
      if (linesOf(beside).length > 0) return beside;
  return null;
};
