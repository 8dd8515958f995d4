import { nextTurn } from '@/lib/browser/next-turn';
import { SearchReply } from '@/lib/domain/search';
import type { OpenSearchLine } from '@/lib/messages/search-line';
import { type SearchPort, serveSearch } from '@/lib/messages/search-server';
import { createWarmSearch } from '@/lib/search/warm-search';
import { followRows } from '@/lib/store/follow-rows';
import type { Store } from '@/lib/store/write';

/** The search as the worker runs it, on the other end of a real channel in this page. */
export const aSearchLine =
  ({ database }: Store): OpenSearchLine =>
  (heard) => {
    const { port1, port2 } = new MessageChannel();
    const search = createWarmSearch({
      follow: (tables, taker) => followRows(database, tables, taker),
      clock: () => performance.now(),
      pause: nextTurn,
    });
    const port: SearchPort = {
      postMessage: (reply) => port2.postMessage(reply),
      onmessage: null,
    };
    port2.onmessage = (event) => port.onmessage?.(event);
    serveSearch(port, search, nextTurn);
    let serial = 0;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = SearchReply.parse(data);
      if (reply.serial === serial) heard(reply);
    };
    return {
      ask: (query) => {
        serial += 1;
        port1.postMessage({ serial, query });
      },
      close: () => {
        search.cool();
        port1.close();
      },
    };
  };
