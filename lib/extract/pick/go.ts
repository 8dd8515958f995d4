import { hasWords, linesOf } from './lines-of';
import { around, besides, elementAfter, elementBefore, elementsIn } from './live-dom';

const textOf = (element: Element): string => linesOf(element).join('\n');

/** The nearest element around it that says more; null where that would be half the page. */
export const widerOf = (element: Element): Element | null => {
  const text = textOf(element);
  for (const wider of around(element)) {
    const says = textOf(wider);
    if (says === '') return null;
    if (says !== text) return wider;
  }
  return null;
};

/** Wrappers in wrappers: further down there is nothing more to tell apart. */
const DEPTH_MAX = 100;

/** The first element in it that says less, not counting wrappers; null where it has no parts. */
export const narrowerOf = (element: Element): Element | null => {
  const text = textOf(element);
  let inside: Element | undefined = element;
  for (let depth = 0; inside && depth < DEPTH_MAX; depth += 1) {
    inside = elementsIn(inside).find(hasWords);
    if (inside && textOf(inside) !== text) return inside;
  }
  return null;
};

/** The next element with words in reading order, out of what it stands in where it is the last there. */
export const besideOf = (element: Element, to: 'next' | 'previous'): Element | null => {
  const step = to === 'next' ? elementAfter : elementBefore;
  for (const beside of besides(element, step)) if (linesOf(beside).length > 0) return beside;
  return null;
};
