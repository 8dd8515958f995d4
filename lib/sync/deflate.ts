import { type Bytes, join } from './bytes';

const through = async (
  bytes: Bytes,
  stream: GenericTransformStream,
  limit: number,
): Promise<Bytes> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(...parts);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('inflates beyond all measure');
    }
    parts.push(value);
  }
};

export const deflate = (bytes: Bytes): Promise<Bytes> =>
  through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);

/** Throws before more than `limit` bytes are in memory. */
export const inflate = (bytes: Bytes, limit: number): Promise<Bytes> =>
  through(bytes, new DecompressionStream('deflate-raw'), limit);
