import { NO_RESULTS, type SearchQuery, SearchReply, type SearchRequest } from '@/lib/domain/search';
import { workerAddress } from './worker-address';

/** The way to the search worker. */
export interface SearchLine {
  /** Asks; `null` takes the last question back. */
  ask(query: SearchQuery | null): void;
  close(): void;
}

export type OpenSearchLine = (heard: (reply: SearchReply) => void) => SearchLine;

/** The file of entrypoints/search-worker.ts. */
const WORKER = '/search-worker.js';
const NAME = 'round-two-search';

interface Connection {
  send(request: SearchRequest): void;
  /** From now on every reply is given to `heard`, unread. */
  listen(heard: (reply: unknown) => void): void;
  close(): void;
  onFailure(failed: () => void): void;
}

/** One worker for all pages of the extension, so that an open panel keeps it warm for the popup. */
const connectShared = (): Connection => {
  const worker = new SharedWorker(workerAddress(NAME, WORKER), { name: NAME });
  return {
    send: (request) => worker.port.postMessage(request),
    listen: (heard) => {
      worker.port.onmessage = ({ data }: MessageEvent<unknown>) => heard(data);
    },
    close: () => worker.port.close(),
    onFailure: (failed) => worker.addEventListener('error', failed),
  };
};

/** Chromium on Android has no shared ones. */
const connectOwn = (): Connection => {
  const worker = new Worker(workerAddress(NAME, WORKER), { name: NAME });
  return {
    send: (request) => worker.postMessage(request),
    listen: (heard) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => heard(data);
    },
    close: () => worker.terminate(),
    onFailure: (failed) => worker.addEventListener('error', failed),
  };
};

/** Opens the way; the worker begins to read what is stored. */
export const openSearchLine: OpenSearchLine = (heard) => {
  const { send, listen, close, onFailure } =
    'SharedWorker' in globalThis ? connectShared() : connectOwn();
  let serial = 0;
  listen((said) => {
    const reply = SearchReply.safeParse(said);
    // An answer to an earlier question may still be on its way.
    if (reply.success && reply.data.serial === serial) heard(reply.data);
  });
  onFailure(() => heard({ serial, state: 'failed', results: NO_RESULTS }));
  const ask = (query: SearchQuery | null) => {
    serial += 1;
    send({ serial, query });
  };
  return {
    ask,
    close: () => {
      // A shared worker does not notice by itself that nobody waits any more.
      ask(null);
      close();
    },
  };
};
