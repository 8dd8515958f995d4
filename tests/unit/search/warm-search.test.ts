import { expect, test } from 'vitest';
import type { SearchResults } from '@/lib/domain/search';
import { createWarmSearch, type Rows, type Told } from '@/lib/search/warm-search';
import { aCompany } from '../../fixtures/records';

/** A search whose rows are given by hand, with a clock that is moved by hand. */
const aSearch = () => {
  let now = 0;
  const takers: Rows[] = [];
  let stopped = 0;
  let paused = 0;
  const search = createWarmSearch({
    follow: (_tables, taker) => {
      takers.push(taker);
      return () => {
        stopped += 1;
      };
    },
    clock: () => now,
    pause: async () => {
      paused += 1;
    },
  });
  const taker = () => {
    const last = takers.at(-1);
    if (!last) throw new Error('nothing is followed');
    return last;
  };
  return {
    search,
    taker,
    later: (ms: number) => {
      now += ms;
    },
    counts: () => ({ followed: takers.length, stopped, paused }),
  };
};

const listen = () => {
  const heard: string[] = [];
  const names = ({ hits }: SearchResults) => hits.map(({ title }) => title.text).join();
  const told: Told = ({ state, results }) => {
    heard.push(`${state}: ${names(results)}`);
  };
  return { heard, told };
};

const named = (name: string, id = name) => aCompany({ id, name, domains: [] });

test('nothing is read before somebody asks or warms it, and then once', () => {
  const { search, counts } = aSearch();
  expect(counts().followed).toBe(0);
  search.warm();
  search.warm();
  search.watch({ words: 'alder' }, () => {});
  expect(counts().followed).toBe(1);
});

test('what has been read is told while the rest is still to come', async () => {
  const { search, taker, later } = aSearch();
  const { heard, told } = listen();
  search.watch({ words: 'alder' }, told);
  await taker().take('companies', [named('Alder')], []);
  expect(heard).toEqual(['warming: ']);
  later(500);
  await taker().take('companies', [named('Alder Grid')], []);
  taker().caughtUp();
  expect(heard).toEqual(['warming: ', 'warming: Alder,Alder Grid', 'ready: Alder,Alder Grid']);
});

test('a change is told to whoever still waits', async () => {
  const { search, taker } = aSearch();
  const { heard, told } = listen();
  const other = listen();
  search.watch({ words: 'alder' }, told);
  search.watch({ words: 'alder' }, other.told)();
  await taker().take('companies', [named('Alder')], []);
  taker().caughtUp();
  await taker().take('companies', [], ['Alder']);
  taker().caughtUp();
  expect(heard).toEqual(['warming: ', 'ready: Alder', 'ready: ']);
  expect(other.heard).toEqual(['warming: ']);
});

test('a long slice is interrupted', async () => {
  const { search, taker, later, counts } = aSearch();
  search.warm();
  const slow = Array.from({ length: 5 }, (_, at) => ({
    ...named(`Alder ${at}`),
    get name() {
      later(4);
      return `Alder ${at}`;
    },
  }));
  await taker().take('companies', slow, []);
  expect(counts().paused).toBeGreaterThanOrEqual(2);
});

test('a database that fails is told, and tried again with the next question', async () => {
  const { search, taker, counts } = aSearch();
  const { heard, told } = listen();
  const stop = search.watch({ words: 'alder' }, told);
  taker().failed();
  expect(heard).toEqual(['warming: ', 'failed: ']);
  stop();
  search.watch({ words: 'alder' }, told);
  expect(counts()).toMatchObject({ followed: 2, stopped: 1 });
  await taker().take('companies', [named('Alder')], []);
  taker().caughtUp();
  expect(heard.at(-1)).toBe('ready: Alder');
});

test('what is cooled holds nothing, and begins anew', async () => {
  const { search, taker, counts } = aSearch();
  const { heard, told } = listen();
  search.warm();
  await taker().take('companies', [named('Alder')], []);
  taker().caughtUp();
  search.cool();
  search.watch({ words: 'alder' }, told);
  expect(heard).toEqual(['warming: ']);
  expect(counts()).toMatchObject({ followed: 2, stopped: 1 });
});
