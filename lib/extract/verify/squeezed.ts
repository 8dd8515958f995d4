import { cleanText } from '../page/text';

/**
 * A text without what markup may add or take: white space and invisible characters. Composed
 * (NFC), so that an accent typed in two ways is one; case, accents and punctuation stay.
 */
export interface Squeezed {
  readonly text: string;
  /** Offset in the source text of each character that was kept. */
  readonly at: readonly number[];
}

const KEPT = /\S/;

export const squeeze = (source: string): Squeezed => {
  const at: number[] = [];
  let text = '';
  for (let offset = 0; offset < source.length; offset += 1) {
    const character = source[offset] ?? '';
    if (!KEPT.test(character)) continue;
    text += character;
    at.push(offset);
  }
  return { text, at };
};

/** As `squeeze` does it, for what is searched for: where it stood does not matter. */
export const squeezeWords = (text: string): string =>
  cleanText(text.normalize('NFC')).replace(/\s+/g, '');
