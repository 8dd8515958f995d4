/** Where in a text a phrase stands. */
export interface Span {
  from: number;
  /** Behind its last character. */
  to: number;
}

/** Looks for the phrases of a list in a text of folded words that single spaces join. */
export interface Phrases {
  readonly list: string;
  /** The first one that the text holds as whole words; of those that begin there the longest. */
  find(text: string): Span | null;
  has(text: string): boolean;
  /** Where the longest one ends that begins at a place; 0 where none does. */
  at(text: string, from: number): number;
  /** The whole text is one of them. */
  is(text: string): boolean;
}

interface Lists {
  /** The phrases without a star. */
  whole: ReadonlySet<string>;
  /** Every word of every phrase; most words of most pages are none of them. */
  words: ReadonlySet<string>;
  beginnings: ReadonlyMap<string, readonly string[]>;
  endings: ReadonlyMap<string, readonly string[]>;
  within: RegExp | null;
}

/** Stems are looked up by so many letters, and have at least as many. */
const KEY = 3;
/** No phrase has more words. */
const WORDS_MAX = 8;

const isOpenAtStart = (entry: string) => entry.startsWith('*');
const isOpenAtEnd = (entry: string) => entry.endsWith('*');

const sort = (list: string): Lists => {
  const entries = list.trim().split(/\s*[\n,]\s*/);
  const open = entries.filter((entry) => entry.includes('*'));
  const beginnings = open.filter((entry) => !isOpenAtStart(entry));
  const endings = open.filter((entry) => !isOpenAtEnd(entry));
  const within = open.filter((entry) => isOpenAtStart(entry) && isOpenAtEnd(entry));
  return {
    whole: new Set(entries),
    words: new Set(list.trim().split(/[\s,]+/)),
    beginnings: Map.groupBy(
      beginnings.map((entry) => entry.slice(0, -1)),
      (stem) => stem.slice(0, KEY),
    ),
    endings: Map.groupBy(
      endings.map((entry) => entry.slice(1)),
      (stem) => stem.slice(-KEY),
    ),
    within:
      within.length > 0 ? new RegExp(within.map((entry) => entry.slice(1, -1)).join('|')) : null,
  };
};

const wordEnd = (text: string, from: number): number => {
  const end = text.indexOf(' ', from);
  return end < 0 ? text.length : end;
};

/** Where the longest phrase ends that begins with this word; 0 for none. */
const wholeAt = ({ whole, words }: Lists, text: string, from: number, end: number): number => {
  let to = end;
  let found = 0;
  for (let count = 1; ; count += 1) {
    if (whole.has(text.slice(from, to))) found = to;
    if (to === text.length || count === WORDS_MAX) return found;
    const next = wordEnd(text, to + 1);
    if (!words.has(text.slice(to + 1, next))) return found;
    to = next;
  }
};

/** The same for phrases with a star. */
const openAt = (lists: Lists, text: string, from: number, end: number): number => {
  const { beginnings, endings, within } = lists;
  const begun = beginnings
    .get(text.slice(from, from + KEY))
    ?.find((stem) => text.startsWith(stem, from));
  if (begun !== undefined) return wordEnd(text, from + begun.length);
  const isEnded =
    endings.size > 0 &&
    endings
      .get(text.slice(end - KEY, end))
      ?.some((stem) => end - from >= stem.length && text.endsWith(stem, end));
  return isEnded || within?.test(text.slice(from, end)) ? end : 0;
};

const endAt = (lists: Lists, text: string, from: number): number => {
  const end = wordEnd(text, from);
  const known = lists.words.has(text.slice(from, end)) ? wholeAt(lists, text, from, end) : 0;
  return known || openAt(lists, text, from, end);
};

const findIn = (lists: Lists, text: string): Span | null => {
  for (let from = 0; from < text.length; from = wordEnd(text, from) + 1) {
    const to = endAt(lists, text, from);
    if (to > 0) return { from, to };
  }
  return null;
};

/**
 * One phrase an entry, entries apart by a comma or on lines of their own; `*` is the rest of a
 * phrase's last word, or the beginning of its only one.
 *
 * A pattern of as many alternatives costs milliseconds to compile each time the background wakes
 * up; sets are made by the engine at once, and not before somebody looks for something.
 */
export const phrases = (list: string): Phrases => {
  let sorted: Lists | null = null;
  const lists = () => {
    sorted ??= sort(list);
    return sorted;
  };
  return {
    list,
    find: (text) => findIn(lists(), text),
    has: (text) => findIn(lists(), text) !== null,
    at: (text, from) => endAt(lists(), text, from),
    is: (text) => text !== '' && endAt(lists(), text, 0) === text.length,
  };
};

/** All phrases of several lists: one look tells that a text holds none of any. */
export const anyOf = (...several: readonly Phrases[]): Phrases =>
  phrases(several.map(({ list }) => list.trim()).join('\n'));
