import { expect, test } from 'vitest';
import { countWords } from '@/lib/extract/page/text';
import { nameAndTitle } from '@/lib/extract/people/name-and-title';

const read = (text: string) => {
  const found = nameAndTitle({ text, words: countWords(text), segments: [] });
  return found ? [found.person.name, found.title.title] : null;
};

test.each([
  ['Sunniva Halvorsen, Chief Executive', ['Sunniva Halvorsen', 'Chief Executive']],
  ['Jane Doe, PhD, CEO', ['Jane Doe', 'CEO']],
  ['Arvid Nyström – Chairman of the Board', ['Arvid Nyström', 'Chairman of the Board']],
  ['Wen Jiayi (Treasurer)', ['Wen Jiayi', 'Treasurer']],
  ['Chairman: Arvid Nyström', ['Arvid Nyström', 'Chairman']],
  ['代表取締役 滝川 春子', ['滝川 春子', '代表取締役']],
])('%s', (text, both) => {
  expect(read(text)).toEqual(both);
});

test.each([
  'Kites, reels and lines',
  'Copenhagen, Denmark',
  'Jane Doe, Aarhus',
  'Director, Finance',
])('%s names nobody with a title', (text) => {
  expect(read(text)).toBeNull();
});
