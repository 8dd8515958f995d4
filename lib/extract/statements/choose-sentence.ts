import { countWords, hasCjk, sentencesOf } from '../page/text';

/** Above this a paragraph explains; the statement is one sentence of it. */
const STATEMENT_WORDS_MAX = 45;
const SENTENCE_WORDS_MIN = 8;

/** A sentence needs less room where a character is half a word. */
export const isStatementLong = (text: string): boolean =>
  countWords(text) >= (hasCjk(text) ? 4 : 5);

/**
 * The statement within a paragraph: all of a short one, else the sentence that says it is the
 * mission, else the first (with the second, when the first is only an opening).
 */
export const chooseSentence = (text: string, states: (sentence: string) => boolean): string => {
  if (countWords(text) <= STATEMENT_WORDS_MAX) return text;
  const sentences = sentencesOf(text);
  const stated = sentences.find(states);
  if (stated !== undefined) return stated;
  const [first = text, second] = sentences;
  return countWords(first) < SENTENCE_WORDS_MIN && second !== undefined
    ? `${first} ${second}`
    : first;
};
