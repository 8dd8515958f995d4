import type { Box, Picture } from '../page/line';
import type { Page } from '../page/page';
import { foldText } from '../page/text';
import { type CustomerPart, customerParts } from './announced';
import { customerNameOf } from './customer-name';

export interface Customer {
  name: string;
  at: Box;
}

/** Fewer are a decoration. */
const LOGOS_MIN = 3;
const LOGOS_MAX = 40;

/** The innermost box around a picture that holds text; a row of pictures alone has none. */
const textBox = (box: Box): Box => {
  let around = box;
  while (around.last < around.first && around.parent) around = around.parent;
  return around;
};

/** A picture stands in a part if it comes before its end and not in the next heading's own box. */
const isIn = ({ from, end }: CustomerPart, { before, box }: Picture): boolean => {
  if (before < from || before > end) return false;
  const around = textBox(box);
  return before < end || around.first < end;
};

/** The customers whose logos hang below "Our customers", "Trusted by". */
export const logoWalls = (page: Page): Customer[] => {
  const found: Customer[] = [];
  for (const part of customerParts(page)) {
    const logos = page.pictures.filter((picture) => isIn(part, picture));
    const names = new Map<string, Customer>();
    for (const { alt, box } of logos) {
      const name = customerNameOf(alt, page.company);
      if (name !== null && !names.has(foldText(name))) names.set(foldText(name), { name, at: box });
    }
    // Mostly other things than names: a gallery with a few words in it.
    const distinct = new Set(logos.map(({ alt }) => foldText(alt))).size;
    if (names.size < LOGOS_MIN || names.size * 2 < distinct) continue;
    found.push(...[...names.values()].slice(0, LOGOS_MAX));
  }
  return found;
};
