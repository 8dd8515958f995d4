import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '@/lib/extract/page/phrases';

const titles = phrases(`
  owner, head of, head, board member, member of the board
  *leiter, vorstand*, *berater*, secretary general*
`);

describe('what is looked for', () => {
  test.each([
    ['owner', 0, 5],
    ['proud owner of it', 6, 11],
    ['head of sales', 0, 7],
    ['head gardener', 0, 4],
    ['a member of the board of trade', 2, 21],
    ['betriebsleiter', 0, 14],
    ['leiter', 0, 6],
    ['vorstandsmitglied', 0, 17],
    ['unternehmensberatern', 0, 20],
    ['the secretary generals here', 4, 22],
  ])('%s', (text, from, to) => {
    expect(titles.find(text)).toEqual({ from, to });
    expect(titles.has(text)).toBe(true);
    expect(titles.at(text, from)).toBe(to);
  });
});

test.each(['', 'owners', 'landowner', 'ahead of', 'member of the', 'board', 'leiterin', 'vorstan'])(
  'nothing is found in %j',
  (text) => {
    expect(titles.find(text)).toBeNull();
    expect(titles.has(text)).toBe(false);
    expect(titles.is(text)).toBe(false);
  },
);

test('the whole text, or not', () => {
  const whole = ['owner', 'head of', 'betriebsleiter', 'vorstandes', 'secretary generals'];
  expect(whole.filter((text) => titles.is(text))).toEqual(whole);
  const more = ['owner of', 'the owner', 'vorstand der', 'secretary general of'];
  expect(more.filter((text) => titles.is(text))).toEqual([]);
});

test('finds what a pattern of the same alternatives finds', () => {
  const list = ['a', 'b c', 'c', 'c a b', 'b a'];
  const looked = phrases(list.join(', '));
  const longestFirst = list.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![^ ])(?:${longestFirst.join('|')})(?![^ ])`);
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'ab'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join(' ');
      const match = pattern.exec(text);
      const expected = match && { from: match.index, to: match.index + match[0].length };
      expect(looked.find(text)).toEqual(expected);
      expect(looked.is(text)).toBe(list.includes(text));
    }),
  );
});
