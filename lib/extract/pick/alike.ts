import { attributeOf, tagNameOf } from '../copy/dom';
import { hasWords, linesOf } from './lines-of';
import { elementsIn, parentElementOf } from './live-dom';

/** Keep in step with ALIKE_MAX of lib/domain. */
const ALIKE_MAX = 50;
/** Further up, everything of a page is like everything else. */
const LEVELS = 8;
/** A list of a thousand rows is not looked through at each move of a hand. */
const SIBLINGS_MAX = 200;

/** Tag and first class word: like cards share them, whatever else sets one apart. */
const makeOf = (element: Element): string => {
  const [first = ''] = (attributeOf(element, 'class') ?? '').trim().split(/\s+/, 1);
  return `${tagNameOf(element)}.${first}`;
};

const ofMake = (parent: Element, make: string): Element[] =>
  elementsIn(parent)
    .slice(0, SIBLINGS_MAX)
    .filter((child) => makeOf(child) === make);

/** One step down: which child of its make. */
interface Step {
  make: string;
  at: number;
}

const follow = (from: Element, path: readonly Step[]): Element | null => {
  let element: Element | undefined = from;
  for (const { make, at } of path) element = element && ofMake(element, make)[at];
  return element ?? null;
};

/**
 * Elements that stand in the like place of a like neighbour: the other names of a row of cards, the
 * other entries of a list. Of all the rows an element is part of, the longest counts, of equally long
 * ones the outer: three lines of one card are alike, too, but the cards are what is repeated.
 */
export const alikeTo = (element: Element): Element[] => {
  let best: Element[] = [];
  let path: Step[] = [];
  let row = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentElementOf(row);
    if (!parent) break;
    const make = makeOf(row);
    const all = ofMake(parent, make);
    const found = all
      .filter((one) => one !== row)
      .flatMap((one) => follow(one, path) ?? [])
      .filter(hasWords);
    if (found.length > 0 && found.length >= best.length) best = found;
    path = [{ make, at: Math.max(0, all.indexOf(row)) }, ...path];
    row = parent;
  }
  // What is too long for one statement has words and no lines.
  return best.filter((one) => linesOf(one).length > 0).slice(0, ALIKE_MAX);
};
