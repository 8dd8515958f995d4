import { attributeOf, queryAll } from './dom';
import { cleanText } from './text';

export interface Meta {
  content: string;
  element: Element;
}

/** `<meta>` by property, name or itemprop, lower case; the first of a name counts. */
export const readMeta = (document: Document): ReadonlyMap<string, Meta> => {
  const found = new Map<string, Meta>();
  for (const element of queryAll(document, 'meta[content]')) {
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop');
    const content = cleanText((attributeOf(element, 'content') ?? '').slice(0, 4_000));
    if (name === null || content === '' || found.size >= 300) continue;
    const key = name.trim().toLowerCase();
    if (!found.has(key)) found.set(key, { content, element });
  }
  return found;
};
