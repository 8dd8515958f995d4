/** Text as rules compare it. `lib/domain/fold.ts` has the stored counterpart. */

/**
 * Zero-width characters, soft hyphens, fillers, tags and the controls that turn the reading
 * direction: they disguise text, or hide some in it. Of the control characters the white ones stay.
 */
const INVISIBLE =
  /(?!\s)\p{Cc}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}]/gu;
/**
 * Letters of the scripts with capitals, for character classes. `\p{Lu}` would be right everywhere,
 * but each such class costs a millisecond to compile, and there are dozens.
 */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-žΑ-ΫА-Я';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0300-ӿḀ-ỿ';

/** The letters of folded text, for the same reason. */
export const FOLDED_LETTER = 'a-z\\u00c0-\\u1fff\\u3005\\u3040-\\u30fa\\u30fc-\\uffff';

const ASCII = /^[\x20-\x7e]*$/;

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** One line: invisible characters gone, white space collapsed, ends trimmed. */
export const cleanText = (raw: string): string => {
  const visible = ASCII.test(raw) ? raw : raw.replace(INVISIBLE, '');
  return UNTIDY.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible;
};

/** Lower case, no accents, straight apostrophes: for comparing, never for showing. Expects clean text. */
export const foldText = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u3099\u309a]/g, '')
        .replace(/ß/g, 'ss')
        .replace(/[’‘`´]/g, "'")
        .toLowerCase();

/** Letters and digits of a folded text, words joined by one space. */
export const wordsIn = (folded: string): string =>
  folded.replace(/[^a-z0-9\u00c0-\u1fff\u3040-\uffff]+/g, ' ').trim();

export const foldWords = (text: string): string => wordsIn(foldText(text));

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

export const hasCjk = (text: string): boolean => CJK.test(text);

const WORD =
  /(?:^| )[^ a-zA-Z0-9\u00c0-\u1fff\u3040-\uffff]*[a-zA-Z0-9\u00c0-\u1fff\u3040-\uffff]/g;

/** Words; two Chinese or Japanese characters count as one, for these scripts do not space words. */
export const countWords = (text: string): number => {
  const words = text.match(WORD)?.length ?? 0;
  if (!CJK.test(text)) return words;
  const characters = text.split(CJK).length - 1;
  return Math.max(1, words + (characters >> 1) - 1);
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
      (/(?:^|[ (])(?:[A-ZÀ-Þ]|Drs?|Mrs?|Ms|St|Inc|Co|Ltd|Nr|No|Prof|Sr|Jr|Mio|Mrd|Tsd|ca|approx)\.$/.test(
        before,
      ) ||
        /^[a-zß-ÿ]/.test(after))
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
