export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * A lexicon as one pattern over folded words joined by single spaces. Entries stand one after the
 * other, the words of one are joined by `_`, and `*` stands for the rest (or beginning) of a word.
 */
export const lexicon = (list: string): RegExp => {
  const entries = list
    .trim()
    .replaceAll('_', ' ')
    .replaceAll('*', '[a-z]*')
    .split(/\s*\n\s*|,\s*/);
  return new RegExp(`(?:^| )(?:${entries.join('|')})(?= |$)`);
};
