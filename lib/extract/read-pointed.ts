import type { SelectionReading } from '@/lib/domain/selection-reading';
import { aroundRange, headingPathsOf } from './around-range';
import { attributeOf, getter, queryAll } from './copy/dom';
import { cleanText, cutText } from './page/text';
import { pageFacts } from './page-facts';
import { textOfRange } from './range-text';
import { quoteOf } from './read-selection';

/** What somebody pressed in the menu of: browsers tell its address, and not which element it was. */
export interface Pointed {
  as: 'link' | 'image';
  address: string;
}

/** Keep in step with LINE_MAX of lib/domain, which this side may import as types only. */
const WORDS_MAX = 1_000;

const baseOf = getter<Node, string>('Node', 'baseURI');
const sourceOf = getter<HTMLImageElement, string>('HTMLImageElement', 'currentSrc');
const focusedIn = getter<Document, Element | null>('Document', 'activeElement');

const isAddress = (document: Document, written: string | null, address: string): boolean => {
  const base = baseOf(document);
  return written !== null && URL.canParse(written, base) && new URL(written, base).href === address;
};

const rangeOf = (element: Element, of: 'selectNode' | 'selectNodeContents'): Range => {
  const range = new Range();
  range[of](element);
  return range;
};

type Quoted = Pick<SelectionReading, 'selector' | 'headingPath'>;

const placed = (document: Document, range: Range, selector: Quoted['selector']): Quoted => ({
  selector,
  headingPath: headingPathsOf(document)(range),
});

/** The link that was pressed has the focus, in most browsers; else the first one there that has words. */
const findLink = (document: Document, address: string): Range | null => {
  const links = Array.from(queryAll(document, 'a[href], area[href]')).filter((link) =>
    isAddress(document, attributeOf(link, 'href'), address),
  );
  const focused = focusedIn(document);
  const pressed = links.filter((link) => link === focused);
  const ranges = [...pressed, ...links].map((link) => rangeOf(link, 'selectNodeContents'));
  return ranges.find((range) => textOfRange(range) !== '') ?? null;
};

const wordsFor = (image: Element): string =>
  cutText(cleanText((attributeOf(image, 'alt') ?? '').slice(0, 10_000)), WORDS_MAX);

const findImage = (document: Document, address: string): Element | null =>
  Array.from(queryAll(document, 'img[alt]')).find(
    (image) =>
      wordsFor(image) !== '' &&
      (isAddress(document, attributeOf(image, 'src'), address) ||
        // The selector asks for no other elements.
        sourceOf(image as HTMLImageElement) === address),
  ) ?? null;

const quoteLink = (document: Document, address: string): Quoted | null => {
  const range = findLink(document, address);
  return range && placed(document, range, quoteOf(document, range));
};

const quoteImage = (document: Document, address: string): Quoted | null => {
  const image = findImage(document, address);
  if (!image) return null;
  const range = rangeOf(image, 'selectNode');
  return placed(document, range, { exact: wordsFor(image), ...aroundRange(document, range) });
};

/** What a page says of a link or in place of a picture; without a selector where it says nothing. */
export const readPointed = (
  document: Document,
  url: string,
  now: number,
  { as, address }: Pointed,
): SelectionReading => ({
  ...pageFacts(document, url, now),
  ...((as === 'link' ? quoteLink : quoteImage)(document, address) ?? {
    selector: null,
    headingPath: [],
  }),
  clipKind: as,
  ...(as === 'link' && { linksTo: address }),
});
