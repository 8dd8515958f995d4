/** Text as rules compare it. `lib/domain/fold.ts` has the stored counterpart. */

/** Zero-width characters, soft hyphens and the controls that turn the reading direction (they disguise text). */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** One line: invisible characters gone, white space collapsed, ends trimmed. */
export const cleanText = (raw: string): string => {
  const visible = ASCII.test(raw) ? raw : raw.replace(INVISIBLE, '');
  return visible.replace(/\s+/g, ' ').trim();
};

/** Lower case, no accents, straight apostrophes: for comparing, never for showing. Expects clean text. */
export const foldText = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/[’‘`´]/g, "'")
        .toLowerCase();

/** Letters and digits of the folded text, words joined by one space. */
export const foldWords = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const CJK_EACH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

export const hasCjk = (text: string): boolean => !ASCII.test(text) && CJK.test(text);

/** Words; two Chinese or Japanese characters count as one, for these scripts do not space words. */
export const countWords = (text: string): number => {
  let words = 0;
  for (const token of text.split(' ')) if (/[\p{L}\p{N}]/u.test(token)) words += 1;
  if (ASCII.test(text)) return words;
  const characters = text.match(CJK_EACH)?.length ?? 0;
  return characters === 0 ? words : words + Math.floor(characters / 2) - 1;
};

/** Cuts at a limit without halving a surrogate pair. */
export const cutText = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
};

/**
 * The sentences of a line. A full stop ends one only before a space and something that is not
 * lower case, so that "Inc. of", "e.g. this" stay whole; a title ("Dr. Jane") does not end one.
 */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?](?=["”’)\]]? )|[。！？]/g)) {
    const stop = end.index + 1;
    const before = text.slice(Math.max(start, stop - 7), stop);
    const after = text.slice(stop, stop + 3).replace(/^["”’)\]]? /, '');
    if (
      end[0] === '.' &&
      (/(?:^|[ (])(?:\p{Lu}|Drs?|Mrs?|Ms|St|Inc|Co|Ltd|Nr|No|Prof|Sr|Jr)\.$/u.test(before) ||
        /^\p{Ll}/u.test(after))
    )
      continue;
    const closing = /^["”’)\]]/.test(text.slice(stop)) ? 1 : 0;
    const sentence = text.slice(start, stop + closing).trim();
    if (sentence !== '') sentences.push(sentence);
    start = stop + closing;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
};
