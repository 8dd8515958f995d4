import { routeOfHit } from '@/lib/domain/found-route';
import { formatRoute } from '@/lib/domain/route';
import type { MarkedText, SearchHit } from '@/lib/domain/search';

/** What the address bar shows: Chromium reads it as XML, Firefox shows it as it is. */
export type Markup = 'xml' | 'plain';

export interface Suggestion {
  /** Where it leads; comes back when it is chosen. */
  content: string;
  description: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** One sign that XML does not know, and Chromium drops all suggestions. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Any text as text of a suggestion. */
export const escapeFor = (markup: Markup, text: string): string => {
  const known = text.replace(NO_XML, '');
  return markup === 'plain' ? known : known.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
};

const tagged = (markup: Markup, tag: 'match' | 'dim', text: string): string => {
  const escaped = escapeFor(markup, text);
  return markup === 'xml' && escaped ? `<${tag}>${escaped}</${tag}>` : escaped;
};

const marked = (markup: Markup, { text, marks }: MarkedText): string => {
  let from = 0;
  let line = '';
  for (const { start, end } of marks) {
    line += escapeFor(markup, text.slice(from, start));
    line += tagged(markup, 'match', text.slice(start, end));
    from = end;
  }
  return line + escapeFor(markup, text.slice(from));
};

/** A hit as one line: what it is called, where it matches, what and whose it is. */
export const toSuggestion = (hit: SearchHit, kind: string, markup: Markup): Suggestion => {
  const { title, excerpt, company } = hit;
  const whose = company && company.name !== title.text ? `${kind}, ${company.name}` : kind;
  const parts = [
    marked(markup, title),
    excerpt ? marked(markup, excerpt) : '',
    tagged(markup, 'dim', whose),
  ];
  return {
    content: formatRoute(routeOfHit(hit)),
    description: parts.filter(Boolean).join(' – '),
  };
};

/** Best first; of several that lead to one place the first, because browsers keep one of each. */
export const toSuggestions = (
  hits: readonly SearchHit[],
  kindOf: (hit: SearchHit) => string,
  markup: Markup,
): Suggestion[] => {
  const byPlace = new Map<string, Suggestion>();
  for (const hit of hits) {
    const suggestion = toSuggestion(hit, kindOf(hit), markup);
    if (!byPlace.has(suggestion.content)) byPlace.set(suggestion.content, suggestion);
  }
  return [...byPlace.values()];
};
