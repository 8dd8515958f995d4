import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBringJob } from '@/lib/copies/bring-job';
import { makeCopy } from '@/lib/copies/make-copy';
import type { ImportNews, ImportOrder } from '@/lib/domain/import-job';
import { createStore } from '@/lib/store/create-store';
import type { StoreProblem } from '@/lib/store/problem';

/** What is around a worker; TypeScript's DOM describes pages. */
interface WorkerScope {
  postMessage(news: ImportNews<StoreProblem>): void;
  onmessage: ((event: MessageEvent<ImportOrder>) => void) | null;
}

/** Reads a chosen file and writes what it brings, beside the page: a large one would stop it for seconds. */
export default defineUnlistedScript(() => {
  const store = createStore();
  const job = createBringJob(store, async () =>
    makeCopy(store, await navigator.storage.getDirectory(), 'import'),
  );
  // This script is only ever started as a worker (lib/messages/import-line.ts).
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    void job.hear(data).then(
      (news) => scope.postMessage(news),
      // What throws here is a mistake of ours, or no room for the safe copy: told, and nothing was written.
      (error) => {
        scope.postMessage({ news: 'not-written', problem: { code: 'refused' } });
        throw error;
      },
    );
  };
});
