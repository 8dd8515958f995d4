import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from '@/lib/search/mark-text';
import { wordsOf } from '@/lib/search/words';

const mark = (text: string, asked: string[], words = asked, length = 80) => {
  const marked = markText(text, { words: new Set(words), asked }, length);
  return { ...marked, marked: marked.marks.map(({ start, end }) => marked.text.slice(start, end)) };
};

test('of a beginning only what was typed is marked', () => {
  expect(mark('Retention and retaining', ['ret'], ['retention', 'retaining']).marked).toEqual([
    'Ret',
    'ret',
  ]);
});

test('a misspelt word is marked whole', () => {
  expect(mark('Helena Duarte', ['heelna'], ['helena']).marked).toEqual(['Helena']);
});

test('a word whose length folding changes is marked whole', () => {
  expect(mark('Die Straße', ['stras'], ['strasse']).marked).toEqual(['Straße']);
  expect(mark('Cafe\u0301 Zoë', ['caf'], ['cafe']).marked).toEqual(['Cafe\u0301']);
});

test('neighbouring pairs of signs are one mark', () => {
  expect(mark('これは東京都です', wordsOf('東京都')).marked).toEqual(['東京都']);
});

test('a long text is cut around what matches, between words', () => {
  const filler = 'nothing to see here '.repeat(30);
  const { text, marked } = mark(`${filler}the churn of renewals fell ${filler}`, [
    'churn',
    'renewals',
  ]);
  expect(text.length).toBeLessThanOrEqual(82);
  expect(text).toMatch(/^…\w+ .*churn of renewals fell.*\w…$/);
  expect(marked).toEqual(['churn', 'renewals']);
});

test('the stretch with most matches is shown, not the first', () => {
  const filler = 'nothing to see here '.repeat(10);
  const { marked } = mark(`churn ${filler} churn of renewals ${filler}`, ['churn', 'renewals']);
  expect(marked).toEqual(['churn', 'renewals']);
});

test('a short text is shown whole, on one line', () => {
  expect(mark('one\ntwo', ['two'])).toMatchObject({
    text: 'one two',
    marks: [{ start: 4, end: 7 }],
  });
});

test('markup in a text stays text', () => {
  const { text, marked } = mark('<img src=x onerror=alert(1)> & co', ['img']);
  expect(text).toBe('<img src=x onerror=alert(1)> & co');
  expect(marked).toEqual(['img']);
});

test('marks lie in the text, in order, and never part a sign', () => {
  const words = ['helena', 'umsatz', '東京', 'é'];
  const pieces = fc.constantFrom(
    'Helena ',
    'Umsatz',
    '東京都',
    '😀',
    ' é',
    '\u0301',
    ' … ',
    '<b>',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 80 }),
      fc.integer({ min: 40, max: 160 }),
      (parts, length) => {
        const { text, marks } = mark(parts.join(''), words, words.flatMap(wordsOf), length);
        expect(text.isWellFormed()).toBe(true);
        expect(text.length).toBeLessThanOrEqual(length + 2);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('an endless text takes no endless time', () => {
  const { text } = mark(`${'ab '.repeat(33_000)}needle`, ['needle']);
  expect(text.length).toBeLessThanOrEqual(82);
});
