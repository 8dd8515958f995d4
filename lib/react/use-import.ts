import { useEffect, useRef, useState } from 'react';
import type { FileProblem } from '@/lib/domain/file-problem';
import type { ImportNews, ImportOrder, ImportPreview } from '@/lib/domain/import-job';
import { type ImportLine, openImportLine } from '@/lib/messages/import-line';
import type { StoreProblem } from '@/lib/store/problem';

/** Where one file is, from its choice to the last record written. */
export type ImportState =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; problem: FileProblem }
  | { state: 'preview'; name: string; preview: ImportPreview }
  | { state: 'writing'; name: string }
  | { state: 'not-written'; problem: StoreProblem }
  | { state: 'written'; count: number };

const NONE: ImportState = { state: 'none' };

/** Loaded when it is asked for: what reads calendars and address books is large. */
const readOther = async (name: string, text: string): Promise<ImportState> => {
  const { readFile } = await import('@/lib/exchange/read-file');
  const read = readFile({ name, text });
  return read.ok
    ? { state: 'preview', name, preview: read.value }
    : { state: 'refused', name, problem: read.problem };
};

const stateAfter = async (news: ImportNews<StoreProblem>, name: string): Promise<ImportState> => {
  switch (news.news) {
    case 'other':
      return readOther(name, news.text);
    case 'preview':
      return { state: 'preview', name, preview: news.preview };
    case 'refused':
      return { state: 'refused', name, problem: news.problem };
    case 'written':
      return { state: 'written', count: news.count };
    case 'not-written':
      return { state: 'not-written', problem: news.problem };
  }
};

/** Brings one file in: read, shown, and written only after a yes. */
export const useImport = () => {
  const [job, setJob] = useState<ImportState>(NONE);
  const line = useRef<ImportLine | null>(null);
  const close = () => {
    line.current?.close();
    line.current = null;
  };
  useEffect(() => () => line.current?.close(), []);
  const read = (file: Blob, name: string) => {
    close();
    setJob({ state: 'reading', name });
    const own = openImportLine<StoreProblem>(
      // What comes of a file that was given up meanwhile is nobody's any more.
      (news) =>
        void stateAfter(news, name).then((after) => {
          if (line.current === own) setJob(after);
        }),
      () => setJob({ state: 'refused', name, problem: { code: 'unreadable' } }),
    );
    line.current = own;
    own.send({ do: 'read', file });
  };
  const write = (taken: Extract<ImportOrder, { do: 'write' }>['taken']) => {
    setJob({ state: 'writing', name: job.state === 'preview' ? job.name : '' });
    line.current?.send({ do: 'write', taken });
  };
  /** Ends it, wherever it stands: nothing is written that was not told as written. */
  const cancel = () => {
    close();
    setJob(NONE);
  };
  return { job, read, write, cancel, done: (count: number) => setJob({ state: 'written', count }) };
};
