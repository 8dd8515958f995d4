import { foldText } from './fold';
import { english } from './sensitive-words/english';
import { french } from './sensitive-words/french';
import { german } from './sensitive-words/german';
import { spanish } from './sensitive-words/spanish';

/** What a note about somebody need not hold. */
export const SENSITIVE_TOPICS = [
  'health',
  'religion',
  'politics',
  'family',
  'age',
  'ethnicity',
] as const;
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number];

/** Words on each topic in one language, for folded text: lower case, no accents. */
export type SensitiveWords = Record<SensitiveTopic, RegExp>;

const LANGUAGES: readonly SensitiveWords[] = [english, german, french, spanish];

/**
 * The topics a note touches. All four languages are tried: people mix them, and nobody says which.
 * Words that speak of products, markets or law as readily as of somebody do not count, so that the
 * hint stays rare enough to be read.
 */
export const sensitiveTopics = (note: string): SensitiveTopic[] => {
  const text = foldText(note);
  return SENSITIVE_TOPICS.filter((topic) => LANGUAGES.some((words) => words[topic].test(text)));
};
