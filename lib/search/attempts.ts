import type { Query, QueryCombination } from 'minisearch';

/** Fields of the index. `context` is what the record belongs to: "northwind revenue". */
export const FIELDS = ['name', 'text', 'context'] as const;

/** So much less than the word itself a beginning or a misspelling of it says. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.35 };
const SWAPPED = 0.4;
/** In shorter words one other letter makes another word. */
const FUZZY_FROM = 4;
const FUZZY_TWICE_FROM = 8;

/** As long as a word is no longer it is hardly begun. */
export const SHORT = 2;

const editsOf = (word: string): number => (word.length >= FUZZY_TWICE_FROM ? 2 : 1);

/** `heelna` for `helena`: the commonest slip, and two edits to a distance that counts letters. */
const swapsOf = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => {
    const swapped = `${word.charAt(at + 1)}${word.charAt(at)}`;
    return word.slice(0, at) + swapped + word.slice(at + 2);
  }).filter((swap) => swap !== word);

const exactly = (word: string): QueryCombination => ({ queries: [word] });
const beginning = (word: string): QueryCombination => ({ queries: [word], prefix: true });
const beginningOfName = (word: string): QueryCombination => ({
  queries: [word],
  prefix: true,
  fields: ['name'],
});

/** A letter or two begin too many words: until there are more, they begin names. */
const started = (word: string): QueryCombination => {
  if (word.length === 1) return beginningOfName(word);
  return { combineWith: 'OR', queries: [exactly(word), beginningOfName(word)] };
};

const loosely = (word: string): Query => {
  if (word.length < FUZZY_FROM) return beginning(word);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true, fuzzy: editsOf(word), weights: WEIGHTS },
      { queries: swapsOf(word), prefix: true, boostTerm: () => SWAPPED },
    ],
  };
};

const all = (queries: Query[]): QueryCombination => ({
  combineWith: 'AND',
  queries,
  weights: WEIGHTS,
});

/**
 * What to ask the index, one query after another until enough is found: the words as they are
 * typed, the last of them unfinished; then misspelt; then any of them.
 */
export function* attemptsFor(words: readonly string[]): Generator<QueryCombination> {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const typed = before.map((word) => (word.length > SHORT ? beginning(word) : exactly(word)));
  if (last.length <= SHORT) {
    yield all([...typed, started(last)]);
    // More is typed in a moment; until then, what the words before it lead to.
    yield before.length > 0 ? all(typed) : beginning(last);
    return;
  }
  yield all([...typed, beginning(last)]);
  if (words.some(({ length }) => length >= FUZZY_FROM)) yield all(words.map(loosely));
}

/** Where not even that finds anything: a last word with its last letter wrong; then any of the words. */
export function* lastResortsFor(words: readonly string[]): Generator<QueryCombination> {
  const last = words.at(-1) ?? '';
  if (last.length >= FUZZY_FROM)
    yield all([...words.slice(0, -1).map(loosely), beginning(last.slice(0, -1))]);
  if (words.length > 1) yield { ...all(words.map(loosely)), combineWith: 'OR' };
}
