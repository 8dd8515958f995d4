import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTurn } from '@/lib/browser/next-turn';
import { type SearchPort, serveSearch } from '@/lib/messages/search-server';
import { createWarmSearch } from '@/lib/search/warm-search';
import { openDatabase } from '@/lib/store/database';
import { followRows } from '@/lib/store/follow-rows';

/** What is around a worker, shared or a page's own; TypeScript's DOM describes pages. */
interface WorkerScope extends SearchPort {
  onconnect?: ((event: MessageEvent) => void) | null;
}

/** Keeps the search index warm beside the pages. Reads the database, never writes. */
export default defineUnlistedScript(() => {
  const database = openDatabase();
  const search = createWarmSearch({
    follow: (tables, taker) => followRows(database, tables, taker),
    clock: () => performance.now(),
    pause: nextTurn,
  });
  // This script is only ever started as a worker (lib/messages/search-line.ts).
  const scope = globalThis as unknown as WorkerScope;
  search.warm();
  if (!('onconnect' in scope)) {
    serveSearch(scope, search, nextTurn);
    return;
  }
  scope.onconnect = ({ ports }) => {
    search.warm();
    for (const port of ports) serveSearch(port, search, nextTurn);
  };
});
