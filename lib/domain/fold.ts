/**
 * Lower case, no accents, quotation marks unified, white space collapsed, invisible characters
 * gone: for comparing, never for showing.
 */
export const foldText = (text: string): string =>
  text
    // Before NFKD, which makes a blank and an accent of ´.
    .replace(/[’‘`´]/g, "'")
    // Soft hyphens stand inside the words of German pages, direction marks around Hebrew names.
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();

/** Only the letters and digits of the folded text, words joined by one space. */
export const foldWords = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
