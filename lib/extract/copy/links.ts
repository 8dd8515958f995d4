import type { PageCopy } from '@/lib/domain/page-copy';
import { cleanText, cutText } from '../page/text';
import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  parentOf,
  queryAll,
  tagNameOf,
} from './dom';

const HREF_MAX = 2_000;
const LABEL_MAX = 200;
const LINKS_MAX = 1_000;
/** A page with more links than these is a register; its menu comes early. */
const LOOKED_AT = 5_000;
const NODES_PER_LINK = 100;

/** The node after this one in the subtree, in reading order. */
const nodeAfter = (node: Node, within: Node): Node | null => {
  const child = firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== within; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
};

const spokenBy = (node: Node): string => {
  if (nodeTypeOf(node) === 3) return (nodeValueOf(node) ?? '').slice(0, 500);
  if (nodeTypeOf(node) !== 1) return '';
  // Node type 1 says that it is an element.
  const element = node as Element;
  return tagNameOf(element) === 'IMG' ? (attributeOf(element, 'alt') ?? '').slice(0, 500) : '';
};

const wordsIn = (link: Element): string => {
  const first = firstChildOf(link);
  // Most links hold one text and nothing else.
  if (first && nextSiblingOf(first) === null && nodeTypeOf(first) === 3)
    return cleanText(spokenBy(first));
  const texts: string[] = [];
  let node = nodeAfter(link, link);
  for (let count = 0; node && count < NODES_PER_LINK; count += 1) {
    texts.push(spokenBy(node));
    node = nodeAfter(node, link);
  }
  return cleanText(texts.join(' '));
};

/** The link's words, with those of its pictures; where it has none, what a screen reader is told. */
const labelOf = (link: Element): string => {
  const spoken = () => attributeOf(link, 'aria-label') ?? attributeOf(link, 'title') ?? '';
  const label = wordsIn(link) || cleanText(spoken().slice(0, 500));
  return cutText(label, LABEL_MAX).trim();
};

const baseOf = (document: Document, page: URL): URL => {
  const [base] = queryAll(document, 'base[href]');
  const href = base ? (attributeOf(base, 'href') ?? '') : '';
  return URL.canParse(href, page.href) ? new URL(href, page) : page;
};

/** These lead to no page. */
const NOWHERE = /^(?:mailto|tel|javascript|data):/i;

const parse = (href: string, base: URL): URL | null => {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
};

/** Where an address leads, without the place on that page; null when that is not on this site. */
const resolve = (href: string, base: URL, page: URL): string | null => {
  if (href.length > HREF_MAX || NOWHERE.test(href)) return null;
  // Asked first whether it can be parsed, every address would be parsed twice.
  const target = parse(href, base);
  if (target?.origin !== page.origin || !/^https?:$/.test(target.protocol)) return null;
  if (target.username !== '' || target.password !== '') return null;
  if (href.includes('#')) target.hash = '';
  return target.href.length > HREF_MAX ? null : target.href;
};

/** Links to other pages of the same site, each address with each of its labels once. */
export function* copyLinks(
  document: Document,
  url: string,
): Generator<void, PageCopy['links'], boolean> {
  const page = URL.canParse(url) ? new URL(url) : null;
  if (!page) return [];
  const base = baseOf(document, page);
  const found = new Map<string, PageCopy['links'][number]>();
  // Menus stand on a page twice, for wide and for narrow screens.
  const resolved = new Map<string, string | null>();
  const targetOf = (link: Element): string | null => {
    const written = (attributeOf(link, 'href') ?? '').trim();
    let href = resolved.get(written);
    if (href === undefined) {
      href = resolve(written, base, page);
      resolved.set(written, href);
    }
    return href === null || attributeOf(link, 'download') !== null ? null : href;
  };
  let looked = 0;
  for (const link of queryAll(document, 'a[href]')) {
    looked += 1;
    if (looked > LOOKED_AT || found.size >= LINKS_MAX || (looked % 256 === 0 && !(yield))) break;
    const href = targetOf(link);
    const label = href === null ? '' : labelOf(link);
    if (href !== null && label !== '') found.set(`${href} ${label}`, { href, label });
  }
  return [...found.values()];
}
