import {
  attributeOf,
  firstChildOf,
  method,
  nextSiblingOf,
  parentOf,
  queryAll,
  rawTextOf,
} from '../copy/dom';

/** A page beyond these is no article; what reads it goes down by recursion. */
const NODES_MAX = 100_000;
const DEPTH_MAX = 400;
const STRUCTURED_MAX = 1_000_000;

const cloneOf = method<Node, [boolean], Node>('Node', 'cloneNode');
const removeNode = method<Element, [], void>('Element', 'remove');
const dropAttribute = method<Element, [string], void>('Element', 'removeAttribute');

const isWithinLimits = (root: Node): boolean => {
  let depth = 0;
  let node: Node | null = root;
  for (let count = 0; node; count += 1) {
    if (count > NODES_MAX || depth > DEPTH_MAX) return false;
    const child: Node | null = firstChildOf(node);
    if (child) {
      depth += 1;
      node = child;
      continue;
    }
    while (node && node !== root && !nextSiblingOf(node)) {
      depth -= 1;
      node = parentOf(node);
    }
    node = node === root || !node ? null : nextSiblingOf(node);
  }
  return true;
};

/** Nothing of an article, and what is named can shadow properties of forms and of the document. */
const NO_TEXT =
  'img, picture, svg, video, audio, canvas, iframe, object, embed, input, select, textarea, button, output, map';
const NAMED = 'form, fieldset';

/**
 * A copy of the page that belongs to no window: nothing in it loads, runs or is shown, and whatever is
 * done to it, the page stays as it is. Null where the page is too large or too deep.
 */
export const quietClone = (page: Document): Document | null => {
  if (!isWithinLimits(page)) return null;
  // A document's clone is one.
  const clone = cloneOf(page, true) as Document;
  for (const element of queryAll(clone, NO_TEXT)) removeNode(element);
  for (const element of queryAll(clone, NAMED)) {
    dropAttribute(element, 'id');
    dropAttribute(element, 'name');
  }
  for (const script of queryAll(clone, 'script'))
    if (
      attributeOf(script, 'type') !== 'application/ld+json' ||
      rawTextOf(script).length > STRUCTURED_MAX
    )
      removeNode(script);
  return clone;
};
