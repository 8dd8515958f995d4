import { foldText } from '@/lib/domain/fold';

/** Runs of scripts that put no blanks between words, with the accents and invisible signs inside. */
const UNSPACED =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー][\p{M}\p{Cf}]*)+/gu;
const SIGN = /.[\p{M}\p{Cf}]*/gsu;
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;
/** A word as it is written, with the accents and soft hyphens inside it. */
const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[A-Za-z0-9]+/g;

/** Letters of their own in their languages, which whoever types them elsewhere types so. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
};

const fold = (text: string): string =>
  foldText(text).replace(/[łøđðıœæþ]/g, (letter) => PLAIN[letter] ?? letter);

/** First and last but one: the end is not part of it. UTF-16 code units. */
export type Place = [start: number, end: number];

/** A word with the place of the text where it is written. */
export interface WrittenWord {
  word: string;
  at: Place;
}

/** Pairs of neighbouring signs: what stands for words where nobody parts them. */
const pairsOf = (run: string, start: number): WrittenWord[] => {
  const signs = [...run.matchAll(SIGN)].map(
    ({ 0: sign, index }): WrittenWord => ({
      word: sign,
      at: [start + index, start + index + sign.length],
    }),
  );
  if (signs.length < 2) return signs;
  return signs.slice(1).flatMap((next, index) => {
    const sign = signs[index];
    return sign ? { word: sign.word + next.word, at: [sign.at[0], next.at[1]] } : [];
  });
};

const partUnspaced = (word: string, start = 0): WrittenWord[] => {
  const parts: WrittenWord[] = [];
  const addSpaced = (from: number, to: number) => {
    if (to > from) parts.push({ word: word.slice(from, to), at: [start + from, start + to] });
  };
  let from = 0;
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    addSpaced(from, index);
    parts.push(...pairsOf(run, start + index));
    from = index + run.length;
  }
  addSpaced(from, word.length);
  return parts;
};

/** The words of a text as they are compared: lower case, no accents. */
export const wordsOf = (text: string): string[] => {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words = fold(text).match(FOLDED_WORD) ?? [];
  return words.flatMap((word) =>
    ASCII.test(word) ? word : partUnspaced(word).map((part) => part.word),
  );
};

/** One written word; folding may part it in two (½), which then share its place. */
const foldWritten = (written: string, start: number): WrittenWord[] => {
  const at: Place = [start, start + written.length];
  if (ASCII.test(written)) return [{ word: written.toLowerCase(), at }];
  // Parted before it is folded: folding changes lengths.
  if (written.search(UNSPACED) >= 0)
    return partUnspaced(written, start).map((part) => ({ ...part, word: fold(part.word) }));
  return (fold(written).match(FOLDED_WORD) ?? []).map((word) => ({ word, at }));
};

/** The words of a text with their places. */
export const writtenWords = (text: string): WrittenWord[] => {
  const words: WrittenWord[] = [];
  for (const { 0: written, index } of text.matchAll(ASCII.test(text) ? ASCII_WORD : WRITTEN_WORD))
    words.push(...foldWritten(written, index));
  return words;
};
