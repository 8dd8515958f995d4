import type { SelectionReading } from '@/lib/domain/selection-reading';
import { attributeOf, queryAll, rootOf, titleOf } from './copy/dom';
import { cleanText, cutText } from './page/text';

const LINE_MAX = 1_000;

/** What is noted of the page with whatever is kept from it. */
export const pageFacts = (
  document: Document,
  url: string,
  now: number,
): Pick<SelectionReading, 'url' | 'canonicalUrl' | 'title' | 'lang' | 'readAt'> => {
  const root = rootOf(document);
  const lang = root ? attributeOf(root, 'lang') : null;
  const [canonical] = queryAll(document, 'link[rel="canonical"]');
  return {
    url: cutText(url, 4_096),
    canonicalUrl: cutText((canonical && attributeOf(canonical, 'href')) ?? '', 4_096),
    title: cutText(cleanText(titleOf(document)), LINE_MAX),
    ...(lang && lang.length <= 35 && { lang }),
    readAt: now,
  };
};
