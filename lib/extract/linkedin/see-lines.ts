import { attributeOf, isShown, parentOf, tagNameOf } from '../copy/dom';
import type { OpenLine } from '../copy/line-builder';
import { countWords, foldText } from '../page/text';
import type { SiteBox, SiteLine } from '../sites/define-site-rule';
import { spokenOnce } from './spoken-once';

type OpenSiteBox = { -readonly [Key in keyof SiteBox]: SiteBox[Key] };

const LABEL_MAX = 300;
const DEPTH_MAX = 600;

/** The boxes around lines, built from the bottom up: their ranges grow with every line. */
class Boxes {
  private readonly known = new Map<Element, OpenSiteBox>();
  private readonly body: Element;

  constructor(body: Element) {
    this.body = body;
  }

  around(element: Element, index: number): SiteBox {
    const box = this.open(element, index, 0);
    for (let one: OpenSiteBox | null = box; one; one = one.parent) one.last = index;
    return box;
  }

  private open(element: Element, index: number, depth: number): OpenSiteBox {
    const known = this.known.get(element);
    if (known) return known;
    const above = element === this.body || depth > DEPTH_MAX ? null : parentOf(element);
    const box: OpenSiteBox = {
      tag: tagNameOf(element).toUpperCase(),
      role: attributeOf(element, 'role') ?? '',
      label: (attributeOf(element, 'aria-label') ?? '').slice(0, LABEL_MAX),
      // Above an element below the body there is an element.
      parent: above ? this.open(above as Element, index, depth + 1) : null,
      first: index,
      last: index,
    };
    this.known.set(element, box);
    return box;
  }
}

/**
 * The lines that are in view, each text once. A document that is only parsed shows nothing, so
 * there no line is left out for that.
 */
export const seeLines = (walked: readonly OpenLine[], body: Element): SiteLine[] => {
  const boxes = new Boxes(body);
  const rendered = isShown(body);
  const lines: SiteLine[] = [];
  for (const line of walked) {
    const text = spokenOnce(line);
    const element = line.segments[0]?.element ?? line.box.element;
    if (text === '' || (rendered && !isShown(element))) continue;
    const index = lines.length;
    const box = boxes.around(line.box.element, index);
    const { level, isLink, href } = line;
    const words = countWords(text);
    lines.push({ index, text, folded: foldText(text), words, level, isLink, href, box });
  }
  return lines;
};
