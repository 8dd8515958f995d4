import { getter, isElement, method, parentOf, tagNameOf } from '../copy/dom';

/** Reading the page while somebody points, past whatever it has put in the way (see copy/dom.ts). */
export const elementAt = method<Document, [number, number], Element | null>(
  'Document',
  'elementFromPoint',
);
export const placeOf = method<Element, [], DOMRect>('Element', 'getBoundingClientRect');
export const closestTo = method<Element, [string], Element | null>('Element', 'closest');
export const firstElementOf = getter<Element, Element | null>('Element', 'firstElementChild');
export const elementAfter = getter<Element, Element | null>('Element', 'nextElementSibling');
export const elementBefore = getter<Element, Element | null>('Element', 'previousElementSibling');

/** Where an event began, inside open shadow trees too; null for the document itself. */
export const originOf = (event: Event): Element | null => {
  const [origin] = event.composedPath();
  // Of what events begin at, only nodes have one.
  return origin && 'nodeType' in origin && isElement(origin as Node) ? (origin as Element) : null;
};

/** Null at the top of the document or of a shadow tree. */
export const parentElementOf = (element: Element): Element | null => {
  const parent = parentOf(element);
  return parent && isElement(parent) ? parent : null;
};

/** A page may be of any size and depth; nobody climbs further than this, or looks further along. */
const STEPS_MAX = 500;

/** What it stands in, the nearest first, up to and without the body. */
export function* around(element: Element): Generator<Element> {
  let steps = 0;
  for (let at = parentElementOf(element); at; at = parentElementOf(at)) {
    steps += 1;
    if (tagNameOf(at) === 'BODY' || steps > STEPS_MAX) return;
    yield at;
  }
}

/** What stands on one side of it, then on that side of what it stands in, the nearest first. */
export function* besides(
  element: Element,
  step: (from: Element) => Element | null,
): Generator<Element> {
  let steps = 0;
  for (const from of [element, ...around(element)])
    for (let beside = step(from); beside; beside = step(beside)) {
      steps += 1;
      if (steps > STEPS_MAX) return;
      yield beside;
    }
}

export const elementsIn = (parent: Element): Element[] => {
  const elements: Element[] = [];
  for (let child = firstElementOf(parent); child; child = elementAfter(child)) elements.push(child);
  return elements;
};
