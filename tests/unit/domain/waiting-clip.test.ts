import { expect, test } from 'vitest';
import { passageStatement, readWaitingClips, waitsFor } from '@/lib/domain/waiting-clip';

const waitingAt = (url: string) => {
  const [waiting] = readWaitingClips([
    {
      kind: 'vision',
      reading: {
        url,
        canonicalUrl: '',
        title: 'About',
        readAt: 1,
        selector: { exact: 'A passage', prefix: '', suffix: '' },
        headingPath: [],
      },
    },
  ]);
  if (!waiting) throw new Error('it should have been one');
  return waiting;
};

test('a passage waits for every page of its own site', () => {
  const waiting = waitingAt('https://northwind.example/about');
  expect(waitsFor(waiting, 'https://northwind.example/team')).toBe(true);
  expect(waitsFor(waiting, 'https://southwind.example/about')).toBe(false);
  expect(waitsFor(waiting, 'chrome://extensions/')).toBe(false);
});

test('on a job board it waits for the very page only: the next one is about somebody else', () => {
  const waiting = waitingAt('https://boards.greenhouse.io/northwind/jobs/1');
  expect(waitsFor(waiting, 'https://boards.greenhouse.io/northwind/jobs/1#apply')).toBe(true);
  expect(waitsFor(waiting, 'https://boards.greenhouse.io/southwind/jobs/2')).toBe(false);
});

test.each([null, 'a text', {}, { reading: { url: 7 } }])('%j is no waiting passage', (draft) => {
  expect(readWaitingClips(draft)).toEqual([]);
  expect(readWaitingClips([draft])).toEqual([]);
});

test('a reading in which nothing was selected is none either', () => {
  const { reading } = waitingAt('https://northwind.example/');
  expect(readWaitingClips([{ reading: { ...reading, selector: null } }])).toEqual([]);
});

test('a leader is a name and a title, everything else the passage as it stands', () => {
  expect(passageStatement('leader', 'Helena Duarte, CFO')).toEqual({
    text: 'Helena Duarte',
    value: 'CFO',
  });
  expect(passageStatement('leader', 'Helena Duarte')).toEqual({ text: 'Helena Duarte' });
  expect(passageStatement('vision', 'Here, there')).toEqual({ text: 'Here, there' });
});
