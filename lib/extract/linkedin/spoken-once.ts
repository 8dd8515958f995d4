import { attributeOf, parentOf, tagNameOf } from '../copy/dom';
import type { OpenLine } from '../copy/line-builder';
import { cleanText } from '../page/text';

const FOR_SCREEN_READERS = /(?:^|\s)(?:visually-hidden|sr-only|a11y-text)(?:\s|$)/;
/** How deep in a repeated text a bold word or a link may stand. */
const DEPTH = 5;

/** In a text for screen readers only, or in one of the `<code>` blocks that hold the site's data. */
const isUnseen = (element: Element): boolean => {
  let around: Node | null = element;
  for (let steps = 0; around && steps < DEPTH; steps += 1) {
    // What is above an element is one, up to the document, where the walk never gets.
    const one = around as Element;
    if (/^(?:CODE|PRE)$/i.test(tagNameOf(one))) return true;
    if (FOR_SCREEN_READERS.test(attributeOf(one, 'class') ?? '')) return true;
    if (/^(?:BODY|MAIN|SECTION|LI)$/i.test(tagNameOf(one))) return false;
    around = parentOf(one);
  }
  return false;
};

/** The first of two equal halves: where class names are random, only the repetition tells. */
const firstHalf = (texts: readonly string[]): readonly string[] => {
  const half = texts.length / 2;
  const isDouble =
    Number.isInteger(half) && texts.every((text, at) => text === texts[(at + half) % texts.length]);
  return isDouble ? texts.slice(0, half) : texts;
};

/** LinkedIn writes most texts twice, once for screen readers. What the line shows, once. */
export const spokenOnce = ({ text, segments }: OpenLine): string => {
  const shown = segments.filter(({ element }) => !isUnseen(element)).map((segment) => segment.text);
  const texts = firstHalf(shown);
  if (texts.length === segments.length) return text;
  return cleanText(texts.join(' ')).replace(/ ([,.;:])/g, '$1');
};
