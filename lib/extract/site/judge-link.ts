import type { SiteNeed } from '@/lib/domain/site-link';
import { foldWords } from '../page/text';
import { FILLERS, type Names, NEEDS, UNWANTED } from './needs';

/** Kinds of files a browser would download or show as they are. */
const FILE = /\.(?!html?$|xhtml$|php\d?$|aspx?$|jspx?$|cfm$|do$)[a-z][a-z0-9]{1,4}$/i;
/** News are filed by their day. */
const DATED = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)/;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A link this long is a sentence or a headline, not the name of a page. */
const LABEL_WORDS = 6;

export interface Judged {
  why: SiteNeed;
  score: number;
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray "%": its words still count
  }
};

const segmentsOf = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, 12)
    .map((segment) => decoded(segment.slice(0, 200)).replace(/\.\w{2,5}$/, ''));

/** `de` in /de/team; null where addresses carry no language. */
export const localeOf = (url: URL): string | null => {
  const [first = ''] = segmentsOf(url);
  return LOCALE.test(first) ? first.slice(0, 2).toLowerCase() : null;
};

/** Whole: the words are the name of such a page. Part: it is among them. */
const strengthOf = (words: string, { whole, part }: Names): 'whole' | 'part' | null => {
  if (whole.test(words) || whole.test(words.replace(FILLERS, ''))) return 'whole';
  return part.test(words) ? 'part' : null;
};

const scoreOf = (label: string, path: readonly string[], names: Names): number => {
  const said = label.split(' ').length <= LABEL_WORDS ? strengthOf(label, names) : null;
  const last = strengthOf(path.at(-1) ?? '', names);
  const above = path.slice(0, -1).some((segment) => strengthOf(segment, names) === 'whole');
  const byLabel = said === 'whole' ? 4 : said === 'part' ? 2 : 0;
  const byPath = last === 'whole' ? 3 : last === 'part' ? 2 : above ? 1 : 0;
  return byLabel + byPath;
};

/** Below this a word was met by chance. */
const ENOUGH = 3;

/** Which need a page serves by its link alone, and how surely; null: none, or none to be asked for. */
export const judgeLink = (url: URL, label: string): Judged | null => {
  if (FILE.test(url.pathname) || DATED.test(url.pathname)) return null;
  const locale = localeOf(url);
  const path = segmentsOf(url).map(foldWords);
  const named = locale === null ? path : path.slice(1);
  const words = foldWords(label.slice(0, 200));
  // Some sites put the page into the query: ?page=team.
  const asked = foldWords(decoded(url.search.slice(1, 200)));
  if ([words, asked, ...named].some((part) => UNWANTED.part.test(part))) return null;
  const depth = Math.max(0, named.length - 2);
  const scored = NEEDS.map(([why, names]) => ({ why, score: scoreOf(words, named, names) }));
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
  const score = best.score - depth;
  return score >= ENOUGH ? { why: best.why, score } : null;
};
