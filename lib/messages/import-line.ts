import type { ImportNews, ImportOrder } from '@/lib/domain/import-job';
import { workerAddress } from './worker-address';

/** The way to the worker that reads and writes one file. */
export interface ImportLine {
  send(order: ImportOrder): void;
  /** Ends the worker where it stands; a transaction under way is undone by the browser. */
  close(): void;
}

/** The file of entrypoints/import-worker.ts. */
const WORKER = '/import-worker.js';
const NAME = 'round-two-import';

/** Starts the worker; `P` is what a refused write says. */
export const openImportLine = <P>(
  heard: (news: ImportNews<P>) => void,
  failed: () => void,
): ImportLine => {
  const worker = new Worker(workerAddress(NAME, WORKER), { name: NAME });
  // Our own worker's words: only this page has the way to it.
  worker.onmessage = ({ data }: MessageEvent<ImportNews<P>>) => heard(data);
  worker.onerror = failed;
  return {
    send: (order) => worker.postMessage(order),
    close: () => worker.terminate(),
  };
};
