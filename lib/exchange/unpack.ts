import type { FileProblem } from '@/lib/domain/file-problem';
import { fail, ok, type Result } from '@/lib/domain/result';

/** Bytes of a file as it is chosen, and as it is once unpacked. */
export const PACKED_MAX = 25 * 1_048_576;
export const UNPACKED_MAX = 200 * 1_048_576;

const isGzip = ([one, two]: Uint8Array): boolean => one === 0x1f && two === 0x8b;

/** Ends, with an error, a stream that has grown too long. */
class TooLarge extends Error {}

const counting = (
  max: number,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> => {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > max) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
};

const textOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> => {
  // An unreadable byte would become a mark that nobody wrote.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    parts.push(decoder.decode(value, { stream: true }));
  }
};

/**
 * The text of a file, unpacked piece by piece where it is gzip: one that would grow beyond its measure is
 * given up on the way, not after.
 */
export const unpack = async (file: Blob): Promise<Result<string, FileProblem>> => {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = isGzip(head);
  if (file.size > (packed ? PACKED_MAX : UNPACKED_MAX)) return fail({ code: 'too-large' });
  const stream = packed
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  try {
    return ok(await textOf(stream.pipeThrough(counting(UNPACKED_MAX))));
  } catch (error) {
    return fail({ code: error instanceof TooLarge ? 'too-large' : 'unreadable' });
  }
};
