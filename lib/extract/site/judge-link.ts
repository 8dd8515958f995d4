import type { SiteNeed } from '@/lib/domain/site-link';
import { anyOf, type Phrases } from '../page/phrases';
import { remembered } from '../page/remembered';
import { foldWords } from '../page/text';
import { FILLERS, NEEDS, UNWANTED } from './needs';

/** Kinds of files a browser would download or show as they are. */
const FILE = /\.(?!html?$|xhtml$|php\d?$|aspx?$|jspx?$|cfm$|do$)[a-z][a-z0-9]{1,4}$/i;
/** News are filed by their day. */
const DATED = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)/;
const LOCALE_PATH_MAX = 24;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A link this long is a sentence or a headline, not the name of a page. */
const LABEL_WORDS = 6;

export interface Judged {
  why: SiteNeed;
  score: number;
}

const decoded = (segment: string): string => {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray "%": its words still count
  }
};

const nameOfSegment = (segment: string): string =>
  decoded(segment.slice(0, 200)).replace(/\.\w{2,5}$/, '');

const segmentsOf = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, 12)
    .map(nameOfSegment);

/** `de` in /de/team; null where addresses carry no language. */
export const localeOf = (url: URL): string | null => {
  const { pathname } = url;
  const end = pathname.indexOf('/', 1);
  // With an ending, such as "en.html", no more than this.
  if ((end < 0 ? pathname.length : end) > LOCALE_PATH_MAX) return null;
  const first = nameOfSegment(/[^/]+/.exec(pathname)?.[0] ?? '');
  return LOCALE.test(first) ? first.slice(0, 2).toLowerCase() : null;
};

type Strength = 'whole' | 'part' | null;

/** Whole: the words are the name of such a page. Part: it is among them. */
const strengthOf = (words: string, names: Phrases): Strength => {
  if (!names.has(words)) return null;
  return names.is(words) || names.is(words.replace(FILLERS, '')) ? 'whole' : 'part';
};

const NAMED = anyOf(...NEEDS.map(([, names]) => names));
const NONE: readonly Strength[] = NEEDS.map(() => null);

/** For each need; the links of a page share their folders, and a menu its words with the addresses. */
const strengths = remembered((words): readonly Strength[] =>
  NAMED.has(words) ? NEEDS.map(([, names]) => strengthOf(words, names)) : NONE,
);

interface LinkWords {
  said: readonly Strength[];
  last: readonly Strength[];
  above: readonly (readonly Strength[])[];
}

const wordsOf = (label: string, path: readonly string[]): LinkWords => ({
  said: label.split(' ').length <= LABEL_WORDS ? strengths(label) : [],
  last: strengths(path.at(-1) ?? ''),
  above: path.slice(0, -1).map(strengths),
});

/** Most links hold no word of any need. */
const isNamed = ({ said, last, above }: LinkWords): boolean =>
  [said, last, ...above].some((strong) => strong.length > 0 && strong !== NONE);

const scoreOf = ({ said, last, above }: LinkWords, need: number): number => {
  const byLabel = said[need] === 'whole' ? 4 : said[need] === 'part' ? 2 : 0;
  const isBelow = above.some((segment) => segment[need] === 'whole');
  const byPath = last[need] === 'whole' ? 3 : last[need] === 'part' ? 2 : isBelow ? 1 : 0;
  return byLabel + byPath;
};

const isUnwanted = remembered((words) => UNWANTED.has(words));

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
  if ([words, asked, ...named].some(isUnwanted)) return null;
  const depth = Math.max(0, named.length - 2);
  const found = wordsOf(words, named);
  if (!isNamed(found)) return null;
  const scored = NEEDS.map(([why], need) => ({ why, score: scoreOf(found, need) }));
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
  const score = best.score - depth;
  return score >= ENOUGH ? { why: best.why, score } : null;
};
