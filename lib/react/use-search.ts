import { createContext, use, useEffect, useRef, useState } from 'react';
import {
  NO_RESULTS,
  type SearchAnswer,
  type SearchQuery,
  type SearchResults,
} from '@/lib/domain/search';
import { type OpenSearchLine, openSearchLine, type SearchLine } from '@/lib/messages/search-line';

const SearchLineContext = createContext<OpenSearchLine>(openSearchLine);
/** Another way to the index than the worker of the extension. */
export const SearchLineProvider = SearchLineContext.Provider;

export interface Found {
  /** `idle`: nothing is asked. `asking`: not answered yet; the results are those of before. */
  state: SearchAnswer['state'] | 'idle' | 'asking';
  results: SearchResults;
}

const IDLE: Found = { state: 'idle', results: NO_RESULTS };

/** What answers the query, as it is typed and as the records change. */
export const useSearch = ({ words, kind, companyId }: SearchQuery): Found => {
  const open = use(SearchLineContext);
  const line = useRef<SearchLine>(null);
  const [answered, setAnswered] = useState<{ key: string; answer: SearchAnswer } | null>(null);
  const key = words.trim() === '' ? null : JSON.stringify([words, kind, companyId]);
  const asked = useRef<string>(null);
  useEffect(() => {
    const opened = open(({ state, results }) => {
      // The line tells only what answers the last question.
      if (asked.current !== null) setAnswered({ key: asked.current, answer: { state, results } });
    });
    line.current = opened;
    return () => opened.close();
  }, [open]);
  useEffect(() => {
    asked.current = key;
    const query = { words, ...(kind && { kind }), ...(companyId && { companyId }) };
    line.current?.ask(key === null ? null : query);
  }, [key, words, kind, companyId]);
  if (key === null) return IDLE;
  if (answered?.key === key) return answered.answer;
  return { state: 'asking', results: answered?.answer.results ?? NO_RESULTS };
};

/** A page that has just opened has better things to do. */
const SETTLED_MS = 2_000;

/**
 * Keeps the index of this and every other page warm for as long as this page is open, beginning
 * once the page is at rest.
 */
export const useWarmSearch = (): void => {
  const open = use(SearchLineContext);
  useEffect(() => {
    // A worker of its own would warm nobody else's search.
    if (!('SharedWorker' in globalThis)) return;
    let line: SearchLine | undefined;
    let over = false;
    const begin = () => {
      if (!over) line = open(() => {});
    };
    const timer = setTimeout(() => requestIdleCallback(begin), SETTLED_MS);
    return () => {
      over = true;
      clearTimeout(timer);
      line?.close();
    };
  }, [open]);
};
