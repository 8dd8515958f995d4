import { countWords, hasCjk, sentencesOf } from '../page/text';

/** Above this a paragraph explains; the statement is one sentence of it. */
const STATEMENT_WORDS_MAX = 45;
const SENTENCE_WORDS_MIN = 8;

/** A sentence needs less room where a character is half a word. */
export const isStatementLong = (text: string): boolean =>
  countWords(text) >= (hasCjk(text) ? 4 : 5);

/** "Our mission is simple." promises the statement that follows. */
const PROMISE =
  /\b(?:simple|clear|twofold|einfach|klar|claire?|sencilla|eenvoudig|helder|semplice|chiara|simples|clara)[.!:]$/i;

/** A sentence that says so, with the next one where it only says that it comes. */
const statedIn = (
  sentences: readonly string[],
  states: (sentence: string) => boolean,
): string | null => {
  const index = sentences.findIndex(states);
  const stated = sentences[index];
  if (stated === undefined) return null;
  const next = sentences[index + 1];
  return PROMISE.test(stated) && next !== undefined ? `${stated} ${next}` : stated;
};

/**
 * The statement within a paragraph: all of a short one, else the sentence that says it is the
 * mission, else the first (with the second, when the first is only an opening). `mustState`: the
 * paragraph was chosen for that sentence alone.
 */
export const chooseSentence = (
  text: string,
  states: (sentence: string) => boolean,
  mustState = false,
): string => {
  if (!mustState && countWords(text) <= STATEMENT_WORDS_MAX) return text;
  const sentences = sentencesOf(text);
  const stated = statedIn(sentences, states);
  if (stated !== null) return stated;
  const [first = text, second] = sentences;
  return countWords(first) < SENTENCE_WORDS_MIN && second !== undefined
    ? `${first} ${second}`
    : first;
};

/** All sentences that say so, each with the next where it only says that it comes. */
export const statedSentences = (text: string, states: (sentence: string) => boolean): string[] =>
  sentencesOf(text).flatMap((_, index, sentences) => {
    const rest = sentences.slice(index, index + 2);
    const [first] = rest;
    return first !== undefined && states(first) ? [statedIn(rest, states) ?? first] : [];
  });
