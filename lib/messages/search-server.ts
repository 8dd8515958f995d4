import {
  type SearchAnswer,
  type SearchQuery,
  type SearchReply,
  SearchRequest,
} from '@/lib/domain/search';

/** What answers: see lib/search/warm-search.ts. */
interface Answers {
  watch(query: SearchQuery, told: (answer: SearchAnswer) => void): () => void;
}

/** A port, or the worker itself where it belongs to one page. */
export interface SearchPort {
  postMessage(reply: SearchReply): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
}

/**
 * Answers what a page types. Only its last request counts: what was asked before it has been
 * answered, or is not waited for any more.
 */
export const serveSearch = (
  port: SearchPort,
  search: Answers,
  pause: () => Promise<void>,
): void => {
  let latest: SearchRequest | null = null;
  let stop = () => {};
  const begin = async (request: SearchRequest) => {
    // Further keystrokes may be waiting behind this one.
    await pause();
    if (request !== latest) return;
    const { serial, query } = request;
    if (query) stop = search.watch(query, (answer) => port.postMessage({ serial, ...answer }));
  };
  port.onmessage = ({ data }) => {
    const request = SearchRequest.safeParse(data);
    // Only our own pages can reach the port: that would be a page of another version, or a mistake.
    if (!request.success) return;
    stop();
    stop = () => {};
    latest = request.data;
    void begin(request.data);
  };
};
