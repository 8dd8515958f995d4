/** What a stretch of the notes may become, with the key that says so at the start of a line. */
export const NOTE_MARKS = [
  { mark: 'key-point', key: '!' },
  { mark: 'objective', key: '>' },
  { mark: 'obstacle', key: '#' },
  { mark: 'question', key: '?' },
  { mark: 'promise', key: '@' },
  { mark: 'quote', key: '"' },
  { mark: 'fact', key: '=' },
] as const;
export type NoteMark = (typeof NOTE_MARKS)[number]['mark'];

/** German and French keyboards, and phones, write other quotation marks. */
const QUOTATION = /^["“”„«]$/;

/** What a key typed at the start of a line stands for; null for any other sign. */
export const markOfKey = (sign: string): NoteMark | null => {
  // Chinese and Japanese keyboards write them in full width.
  const plain = sign.normalize('NFKC');
  return NOTE_MARKS.find(({ key }) => key === (QUOTATION.test(plain) ? '"' : plain))?.mark ?? null;
};

/** What was typed at the start of a line that said `before`: a mark; null when it is only text. */
export const markTyped = (before: string, after: string): NoteMark | null =>
  after.length === before.length + 1 && after.slice(1) === before
    ? markOfKey(after.slice(0, 1))
    : null;
