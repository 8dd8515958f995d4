import type { PageCopy } from '@/lib/domain/page-copy';
import { cleanText } from '../page/text';
import { attributeOf, queryAll, rawTextOf } from './dom';

const HREF_MAX = 4_096;
const BLOCK_MAX = 1_000_000;
/** Parsing cannot be interrupted: all blocks together are one task of the background. */
const TOTAL_MAX = 1_500_000;
const BLOCKS_MAX = 500;

/** `<meta>` by property, name or itemprop, lower case; the first of a name counts. */
export const copyMetas = (document: Document): PageCopy['metas'] => {
  const found = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]')) {
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop');
    const content = cleanText((attributeOf(element, 'content') ?? '').slice(0, 4_000));
    if (name === null || content === '' || found.size >= 300) continue;
    const key = name.trim().toLowerCase().slice(0, 200);
    if (!found.has(key)) found.set(key, content);
  }
  return [...found].map(([name, content]) => ({ name, content }));
};

/** The texts of the JSON-LD blocks. Blocks no page needs are left where they are: then `partial`. */
export const copyStructured = (document: Document): { blocks: string[]; partial: boolean } => {
  const blocks: string[] = [];
  let total = 0;
  let partial = false;
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    const json = rawTextOf(script);
    if (json.length > BLOCK_MAX || total + json.length > TOTAL_MAX || blocks.length >= BLOCKS_MAX)
      partial = true;
    else {
      total += json.length;
      blocks.push(json);
    }
  }
  return { blocks, partial };
};

/** The address the page declares as its own; empty without one. */
export const copyCanonicalUrl = (document: Document, url: string): string => {
  for (const link of queryAll(document, 'link[rel~="canonical" i][href]')) {
    const href = (attributeOf(link, 'href') ?? '').slice(0, HREF_MAX);
    const canonical = URL.canParse(href, url) ? new URL(href, url) : null;
    const isWeb = canonical?.protocol === 'https:' || canonical?.protocol === 'http:';
    if (canonical && isWeb && canonical.href.length <= HREF_MAX) return canonical.href;
  }
  return '';
};
