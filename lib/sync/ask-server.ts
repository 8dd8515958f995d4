import type { Bytes } from './bytes';
import { OBJECT_MAX } from './envelope';
import { TransportError } from './transport';

/** The browser's `fetch`, or a test's. */
export type Fetch = (address: string, request: RequestInit) => Promise<Response>;

/** The worker's time for one event is half a minute. */
const ANSWER_MS = 25_000;

const waitOf = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
};

const problemOf = (response: Response): TransportError => {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return new TransportError('moved');
  if (status === 401 || status === 403) return new TransportError('refused');
  if (status === 429 || status === 503) return new TransportError('busy', waitOf(response));
  if (status === 413 || status === 507) return new TransportError('full');
  return new TransportError('strange');
};

/**
 * Asks one thing of a server. No cookies go along, and no answer from elsewhere is taken: the person
 * allowed this address and no other. `expected` are the answers that the caller understands.
 */
export const ask = async (
  fetch: Fetch,
  address: string,
  request: RequestInit,
  expected: readonly number[],
): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(address, {
      ...request,
      credentials: 'omit',
      // Not followed, and yet told from no answer at all.
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch {
    // No answer, or none in time: fetch tells no more.
    throw new TransportError('offline');
  }
  if (expected.includes(response.status)) return response;
  await response.body?.cancel();
  throw problemOf(response);
};

/** No object of ours is larger, and a list of thousands of them is not either. */
const BODY_MAX = 4 * OBJECT_MAX;

/** The body, unless it is larger than anything that was ever put there. */
export const bodyOf = async (response: Response): Promise<Bytes> => {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    let part: Awaited<ReturnType<NonNullable<typeof reader>['read']>> | undefined;
    try {
      part = await reader?.read();
    } catch {
      // Cut off in the middle.
      throw new TransportError('offline');
    }
    if (!part || part.done) break;
    length += part.value.length;
    if (length > BODY_MAX) {
      await reader?.cancel();
      throw new TransportError('strange');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};
