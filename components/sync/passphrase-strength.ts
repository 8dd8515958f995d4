export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/** Bits for a word, for a letter inside it (which the word mostly tells), for any other sign. */
const PER_WORD = 9;
const PER_LETTER = 1.5;
const PER_SIGN = 5;
const [FAIR, STRONG] = [40, 60];

/** Only signs that are neither repeated nor the next in a row say anything new. */
const bitsWithin = (word: string): number => {
  const signs = Array.from(word);
  const fresh = signs.filter((sign, index) => {
    const before = signs[index - 1]?.codePointAt(0);
    return before === undefined || Math.abs((sign.codePointAt(0) ?? 0) - before) > 1;
  });
  return [...new Set(fresh)].reduce(
    (sum, sign) => sum + (/\p{L}/u.test(sign) ? PER_LETTER : PER_SIGN),
    0,
  );
};

/**
 * About how hard it is to guess, said and never demanded. What is typed twice counts once; so
 * "aaaa aaaa" is one letter, and a run of the alphabet or of digits is little more.
 */
export const passphraseStrength = (typed: string): PassphraseStrength => {
  const words = new Set(typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean));
  const bits = [...words].reduce((sum, word) => sum + PER_WORD + bitsWithin(word), 0);
  if (bits < FAIR) return 'weak';
  return bits < STRONG ? 'fair' : 'strong';
};
