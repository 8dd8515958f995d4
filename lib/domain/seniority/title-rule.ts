import type { Confidence } from '../base';

/** Words in a title that put it on a rung. */
export interface TitleRule {
  /** Named after what it recognises; shown where the level is explained. */
  rule: string;
  level: number;
  confidence: Confidence;
  /** Tested on a normalised title: lower case, no accents, no gender forms. */
  pattern: RegExp;
  /** The rule does not speak for a title that has this too. */
  unless?: RegExp;
}

/**
 * One pattern from many lists of words. Each stands between word boundaries; where a word may go
 * on (`leit\w+`) or be the end of a compound (`\w*entwickler`), its list says so.
 */
export const anyOf = (...lists: RegExp[]): RegExp =>
  new RegExp(`\\b(?:${lists.map((list) => list.source).join('|')})\\b`);

/** One list of words after another, with at most a blank between them. */
export const inARow = (...lists: RegExp[]): RegExp =>
  new RegExp(lists.map((list) => list.source).join(' ?'));
