import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import { NO_RESULTS, type SearchAnswer, type SearchQuery } from '@/lib/domain/search';
import { createIndex, type SearchIndex } from './create-index';
import { searchables } from './tables';

/** Told what was found, now and whenever that changes. */
export type Told = (answer: SearchAnswer) => void;

/** Takes rows as lib/store/follow-rows.ts gives them. */
export interface Rows {
  take<T extends TableName>(
    table: T,
    rows: readonly Records[T][],
    gone: readonly string[],
  ): Promise<void>;
  caughtUp(): void;
  failed(): void;
}

/** What a search needs from around it. */
export interface Surroundings {
  /** Begins to give all rows of the tables and every change; returns the way to stop. */
  follow(tables: readonly TableName[], taker: Rows): () => void;
  /** Milliseconds, from anywhere on. */
  clock(): number;
  /** Lets whoever waits have their turn. */
  pause(): Promise<void>;
}

export interface WarmSearch {
  /** Reads what is stored, unless that is done or under way. */
  warm(): void;
  /** Tells what answers the query in what has been read, and again when there is more. Returns the way to stop. */
  watch(query: SearchQuery, told: Told): () => void;
  /** Forgets everything; the next `warm` or `watch` begins anew. */
  cool(): void;
}

const TABLES = searchables.map(({ table }) => table);

/** As long as a keystroke may have to wait for its turn. */
const PIECE_MS = 6;
/** While it warms up, what has been found is told again as often as a person can read. */
const AGAIN_MS = 200;

const putInPieces = async <T extends TableName>(
  index: SearchIndex,
  table: T,
  rows: readonly Records[T][],
  { clock, pause }: Pick<Surroundings, 'clock' | 'pause'>,
): Promise<void> => {
  let began = clock();
  for (const row of rows) {
    index.put(table, row);
    if (clock() - began < PIECE_MS) continue;
    await pause();
    began = clock();
  }
};

type State = 'cold' | 'warming' | 'ready' | 'failed';

/** An index that is filled in the background and follows every change, row by row. */
export const createWarmSearch = ({ follow, clock, pause }: Surroundings): WarmSearch => {
  const watchers = new Map<Told, SearchQuery>();
  let index = createIndex();
  let state: State = 'cold';
  let stop = () => {};
  let lastTold = 0;

  const tell = (told: Told, query: SearchQuery): void => {
    if (state === 'failed') told({ state, results: NO_RESULTS });
    else told({ state: state === 'ready' ? state : 'warming', results: index.search(query) });
  };

  const tellAll = (): void => {
    lastTold = clock();
    for (const [told, query] of watchers) tell(told, query);
  };

  const become = (next: State): void => {
    state = next;
    tellAll();
  };

  const takerFor = (filled: SearchIndex): Rows => ({
    take: async (table, rows, gone) => {
      for (const id of gone) filled.remove({ table, id });
      await putInPieces(filled, table, rows, { clock, pause });
      if (state === 'warming' && clock() - lastTold > AGAIN_MS) tellAll();
    },
    caughtUp: () => become('ready'),
    failed: () => become('failed'),
  });

  const cool = (): void => {
    stop();
    stop = () => {};
    watchers.clear();
    index = createIndex();
    state = 'cold';
  };

  const warm = (): void => {
    if (state === 'warming' || state === 'ready') return;
    stop();
    index = createIndex();
    state = 'warming';
    lastTold = clock();
    stop = follow(TABLES, takerFor(index));
  };

  const watch = (query: SearchQuery, told: Told): (() => void) => {
    warm();
    watchers.set(told, query);
    tell(told, query);
    return () => watchers.delete(told);
  };

  return { warm, watch, cool };
};
