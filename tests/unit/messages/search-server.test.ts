import { expect, test } from 'vitest';
import type { SearchReply, SearchResults } from '@/lib/domain/search';
import { type SearchPort, serveSearch } from '@/lib/messages/search-server';

type Told = Parameters<Parameters<typeof serveSearch>[1]['watch']>[1];

/** A served port, and what happens behind it. */
const aPort = () => {
  const replies: SearchReply[] = [];
  const watched = new Map<string, Told>();
  const port: SearchPort = {
    postMessage: (reply) => void replies.push(reply),
    onmessage: null,
  };
  const search = {
    watch: ({ words }: { words: string }, told: Told) => {
      watched.set(words, told);
      return () => void watched.delete(words);
    },
  };
  serveSearch(port, search, async () => {});
  // A turn of the event loop: more than the pause takes.
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    replies,
    watched,
    say: async (...requests: unknown[]) => {
      for (const request of requests)
        port.onmessage?.(new MessageEvent('message', { data: request }));
      await settle();
    },
  };
};

const NOTHING: SearchResults = { hits: [], counts: {} };
const ask = (serial: number, words: string) => ({ serial, query: { words } });

test('every answer carries the number of its question', async () => {
  const { say, watched, replies } = aPort();
  await say(ask(7, 'alder'));
  watched.get('alder')?.({ state: 'warming', results: NOTHING });
  watched.get('alder')?.({ state: 'failed', results: NOTHING });
  expect(replies).toEqual([
    { serial: 7, state: 'warming', results: NOTHING },
    { serial: 7, state: 'failed', results: NOTHING },
  ]);
});

test('of keystrokes that wait only the last is answered', async () => {
  const { say, watched } = aPort();
  await say(ask(1, 'a'), ask(2, 'al'), ask(3, 'ald'));
  expect([...watched.keys()]).toEqual(['ald']);
});

test('an earlier question is let go of, and the last once it is taken back', async () => {
  const { say, watched } = aPort();
  await say(ask(1, 'a'));
  await say(ask(2, 'b'));
  expect([...watched.keys()]).toEqual(['b']);
  await say({ serial: 3, query: null });
  expect(watched.size).toBe(0);
});

test.each([
  null,
  'alder',
  { serial: '1', query: { words: 'alder' } },
  { serial: 1, query: { words: 7 } },
  { serial: 1, query: { words: 'a'.repeat(201) } },
  { serial: 1, query: { words: 'alder', kind: 'toString' } },
])('what is no question is not answered: %j', async (request) => {
  const { say, watched, replies } = aPort();
  await say(request);
  expect(watched.size).toBe(0);
  expect(replies).toEqual([]);
});
