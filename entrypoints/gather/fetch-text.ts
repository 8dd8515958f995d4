import type { LinkedPageProblem } from '@/lib/domain/gather';
import { fail, ok, type Result } from '@/lib/domain/result';
import { decodeHtml } from './decode-html';

const BYTES_MAX = 2_000_000;
const ANSWER_TIMEOUT_MS = 10_000;

export interface FetchedText {
  /** Where it was found at last; of the same origin. */
  url: string;
  status: number;
  /** As the header says, lower case: `text/html; charset=utf-8`. */
  contentType: string;
  text: string;
  /** There was more than is read of any page. */
  cut: boolean;
}

/** Reads on until the end or the limit, and tells the server to stop there. */
const readUpTo = async (response: Response, limit: number) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader && size < limit) {
    const { done, value } = await reader.read();
    if (done) return { chunks, size, cut: false };
    chunks.push(value.subarray(0, limit - size));
    size += value.length;
  }
  await reader?.cancel();
  return { chunks, size: Math.min(size, limit), cut: reader !== undefined };
};

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

const TEXTS = { page: /^text\/html\b/, robots: /^text\// };

/**
 * Asks the page's own site for one text, as the person's own browsing would. `mode: 'same-origin'`
 * is what refuses a redirect to another site, before that one is asked.
 */
export const fetchText = async (
  address: string,
  as: keyof typeof TEXTS,
  stop: AbortSignal,
  ask: typeof fetch = fetch,
): Promise<Result<FetchedText, LinkedPageProblem>> => {
  const late = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
  try {
    const response = await ask(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: as === 'page' ? 'text/html' : 'text/plain' },
      signal: AbortSignal.any([stop, late]),
    });
    const { status, url } = response;
    const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
    const isWanted = response.ok && TEXTS[as].test(contentType);
    if (!isWanted) await response.body?.cancel();
    if (as === 'page' && !response.ok) return fail('refused');
    if (as === 'page' && !isWanted) return fail('not-html');
    if (!isWanted) return ok({ url, status, contentType, text: '', cut: false });
    const { chunks, size, cut } = await readUpTo(response, BYTES_MAX);
    const text = decodeHtml(joined(chunks, size), contentType);
    return ok({ url, status, contentType, text, cut });
  } catch {
    // The browser does not say which: no connection, or a way that leads off the site.
    return fail(late.aborted ? 'too-slow' : 'unreachable');
  }
};
