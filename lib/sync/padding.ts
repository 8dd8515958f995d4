import { type Bytes, join, reading, uint32 } from './bytes';

/** The length that so many bytes are padded to: at most 12 % more, and few lengths in all (Padmé). */
export const paddedLength = (length: number): number => {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
};

/** Shorter than this nothing is: a tag and a note are to look alike. */
const LEAST = 256;

export const pad = (bytes: Uint8Array): Bytes => {
  const length = Math.max(LEAST, paddedLength(bytes.length + 4));
  return join(uint32(bytes.length), bytes, new Uint8Array(length - bytes.length - 4));
};

/** Throws where it is not padded. */
export const unpad = (bytes: Uint8Array): Bytes => {
  const read = reading(bytes);
  return read.take(read.number(4));
};
