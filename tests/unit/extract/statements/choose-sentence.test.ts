import { expect, test } from 'vitest';
import { chooseSentence, statedSentences } from '@/lib/extract/statements/choose-sentence';

const padding = `${'It rained on the quay and nobody minded. '.repeat(7)}`.trim();
const never = () => false;

test('a short paragraph is the statement as it stands', () => {
  expect(chooseSentence('We light jetties. All of them.', never)).toBe(
    'We light jetties. All of them.',
  );
});

test('of a long one the sentence that says so is taken', () => {
  const states = (sentence: string) => sentence.startsWith('Our mission');
  const text = `${padding} Our mission is to light every jetty. ${padding}`;
  expect(chooseSentence(text, states)).toBe('Our mission is to light every jetty.');
});

test('else the first, with the second when the first only opens', () => {
  const first = 'To light every jetty on this coast before another winter comes.';
  expect(chooseSentence(`${first} ${padding}`, never)).toBe(first);
  expect(chooseSentence(`Simply this. ${first} ${padding}`, never)).toBe(`Simply this. ${first}`);
});

test('a sentence that only promises the mission brings the next one along', () => {
  const states = (sentence: string) => sentence.startsWith('Our mission');
  const text = 'Boats sink. Our mission is simple. We light every jetty. Nobody minds.';
  expect(statedSentences(text, states)).toEqual(['Our mission is simple. We light every jetty.']);
  expect(chooseSentence(text, states, true)).toBe('Our mission is simple. We light every jetty.');
});
