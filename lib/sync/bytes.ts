/** Bytes of their own, not a view of what somebody else may write to. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const bytesOf = (text: string): Bytes => encoder.encode(text);

/** Throws where the bytes are no text. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

export const join = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const bytesOfHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const uint32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

export const uint16 = (value: number): Bytes => uint32(value).slice(2);

/** Reads one after the other; throws where there is less than is asked for. */
export const reading = (bytes: Uint8Array) => {
  let at = 0;
  const take = (length: number): Bytes => {
    if (length > bytes.length - at) throw new RangeError('cut short');
    at += length;
    return Uint8Array.from(bytes.subarray(at - length, at));
  };
  const number = (length: number): number =>
    take(length).reduce((sum, byte) => sum * 256 + byte, 0);
  return { take, number, atEnd: () => at === bytes.length, position: () => at };
};
