import { Readability } from '@mozilla/readability';
import type { SelectionReading } from '@/lib/domain/selection-reading';
import { headingPathsOf } from '../around-range';
import { getter, isElement, method, queryAll } from '../copy/dom';
import { cleanText, cutText } from '../page/text';
import { pageFacts } from '../page-facts';
import { textOfRange } from '../range-text';
import { quoteOf } from '../read-selection';
import { quietClone } from './quiet-clone';
import { toMarkdown } from './to-markdown';

/** Less is a notice, a menu, a page that has not been drawn yet. */
const ARTICLE_MIN = 250;
/** A first paragraph; shorter ones are dates, names and labels. */
const LEAD_MIN = 60;
const LEAD_MAX = 2_000;
const LINE_MAX = 1_000;
const ELEMENTS_MAX = 30_000;

const BLOCKS = 'p, li, blockquote, pre, dd, div, td, section';
const textContentOf = getter<Node, string | null>('Node', 'textContent');
const queryIn = method<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');

const linesOf = (element: Element): string => {
  const range = new Range();
  range.selectNodeContents(element);
  return textOfRange(range);
};

/** The first paragraph that says something; by it the article is known and found again. */
const leadOf = (content: Element): string => {
  let longest = '';
  for (const block of Array.from(queryIn(content, BLOCKS))) {
    const text = linesOf(block);
    // Several lines are several paragraphs.
    if (text.includes('\n') || text.length > LEAD_MAX) continue;
    if (text.length >= LEAD_MIN) return text;
    if (text.length > longest.length) longest = text;
  }
  return longest || cutText(linesOf(content).split('\n')[0] ?? '', LEAD_MAX);
};

/** Where the page itself says it; null where it says it in other elements. */
const placeOf = (page: Document, lead: string): Range | null => {
  for (const block of Array.from(queryAll(page, BLOCKS))) {
    const raw = textContentOf(block) ?? '';
    if (raw.length < lead.length || raw.length > 3 * lead.length + 200) continue;
    const range = new Range();
    range.selectNodeContents(block);
    if (textOfRange(range) === lead) return range;
  }
  return null;
};

/** As ISO 8601; pages write dates in any way. */
const dayOf = (stated: string | null | undefined): string | null => {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(stated ?? '');
  if (iso) return iso[0];
  const instant = Date.parse(stated ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
};

const line = (text: string | null | undefined): string =>
  cutText(cleanText((text ?? '').slice(0, 10_000)), LINE_MAX);

/** A page's title ends in the name of its site; the heading it begins with does not. */
const headlineOf = (page: Document, title: string): string => {
  const headings = Array.from(queryAll(page, 'h1')).map((heading) => line(textContentOf(heading)));
  return headings.find((heading) => heading !== '' && title.includes(heading)) ?? title;
};

const parse = (page: Document) => {
  const clone = quietClone(page);
  if (!clone) return null;
  const reader = new Readability<Node>(clone, {
    serializer: (content) => content,
    maxElemsToParse: ELEMENTS_MAX,
  });
  const article = reader.parse();
  const content = article?.content;
  return content && isElement(content) ? { ...article, content } : null;
};

/**
 * The page's article, word for word as Markdown; without a selector where the page has none. All the
 * work is done on a clone: the page is not changed, and nothing is loaded.
 */
export const readArticle = (page: Document, url: string, now: number): SelectionReading => {
  const facts = pageFacts(page, url, now);
  const nothing: SelectionReading = {
    ...facts,
    selector: null,
    headingPath: [],
    clipKind: 'article',
  };
  const article = parse(page);
  const text = article ? toMarkdown(article.content) : null;
  if (!article || !text || text.markdown.length < ARTICLE_MIN) return nothing;
  const lead = leadOf(article.content);
  if (lead === '') return nothing;
  const place = placeOf(page, lead);
  const [byline, siteName] = [line(article.byline), line(article.siteName)];
  const pageDate = dayOf(article.publishedTime);
  const title = line(article.title) || facts.title;
  return {
    ...nothing,
    ...(siteName && { siteName }),
    ...(pageDate && { pageDate }),
    selector: (place && quoteOf(page, place)) ?? { exact: lead, prefix: '', suffix: '' },
    headingPath: place ? headingPathsOf(page)(place) : [],
    article: {
      headline: headlineOf(page, title) || cutText(lead, LINE_MAX),
      ...text,
      ...(byline && { byline }),
    },
  };
};
