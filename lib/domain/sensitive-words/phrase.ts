/** One pattern of several that follow each other as they are; blanks between words are written. */
export const phrase = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map((part) => part.source).join(''));
