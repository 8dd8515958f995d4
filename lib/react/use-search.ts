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

const isAsking = ({ words }: SearchQuery): boolean => words.trim() !== '';

/** What answers the query, as it is typed and as the records change. */
export const useSearch = (query: SearchQuery): Found => {
  const open = use(SearchLineContext);
  const line = useRef<SearchLine>(null);
  const [found, setFound] = useState(IDLE);
  useEffect(() => {
    const opened = open(({ serial: _, ...reply }) => setFound(reply));
    line.current = opened;
    return () => opened.close();
  }, [open]);
  const { words, kind, companyId } = query;
  useEffect(() => {
    const asked = { words, ...(kind && { kind }), ...(companyId && { companyId }) };
    line.current?.ask(isAsking(asked) ? asked : null);
    setFound(({ results }) => (isAsking(asked) ? { state: 'asking', results } : IDLE));
  }, [words, kind, companyId]);
  return found;
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
