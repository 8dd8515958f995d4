import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf, writtenWords } from '@/lib/search/words';

test.each([
  ['Net Retention 104 → 112 %', ['net', 'retention', '104', '112']],
  ['Größe, Œuvre & Straße', ['grosse', 'oeuvre', 'strasse']],
  ['réclamation d’été', ['reclamation', 'd', 'ete']],
  ['Kunden\u00ADdienst', ['kundendienst']],
  ['Łódź São Ångström', ['lodz', 'sao', 'angstrom']],
  ['8.4 M€', ['8', '4', 'm']],
  ['northwind.example/about', ['northwind', 'example', 'about']],
  ['שלום עולם', ['שלום', 'עולם']],
  ['👩‍💻 … —', []],
  ['', []],
])('%s is compared as %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('writing without blanks is compared in pairs of signs', () => {
  expect(wordsOf('東京都は')).toEqual(['東京', '京都', '都は']);
  expect(wordsOf('年')).toEqual(['年']);
  expect(wordsOf('B2B事業')).toEqual(['b2b', '事業']);
  expect(wordsOf('売上高 2026')).toEqual(['売上', '上高', '2026']);
});

test('every word is where its place says', () => {
  const text = 'Die Kunden\u00ADzufriedenheit stieg: ÉTÉ 2026';
  expect(writtenWords(text).map(({ word, at }) => [word, text.slice(...at)])).toEqual([
    ['die', 'Die'],
    ['kundenzufriedenheit', 'Kunden\u00ADzufriedenheit'],
    ['stieg', 'stieg'],
    ['ete', 'ÉTÉ'],
    ['2026', '2026'],
  ]);
});

test('pairs of signs overlap', () => {
  expect(writtenWords('は東京都').map(({ word, at }) => [word, ...at])).toEqual([
    ['は東', 0, 2],
    ['東京', 1, 3],
    ['京都', 2, 4],
  ]);
});

const signs = fc.constantFrom(
  ...Array.from('abÄßéﬁłœİ東京한글กา1 .-’😀'),
  '\u00AD',
  '\u0301',
  '\u200F',
  '\n',
);

test('what is found in a text can be marked in it', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const words = new Set(writtenWords(text).map(({ word }) => word));
      expect(wordsOf(text).filter((word) => !words.has(word))).toEqual([]);
    }),
  );
});

test('places lie in the text, whatever it is', () => {
  const point = fc.integer({ min: 0, max: 0x10ffff });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const text = String.fromCodePoint(...points);
      const outside = writtenWords(text).filter(
        ({ at: [start, end] }) => start < 0 || start >= end || end > text.length,
      );
      expect(outside).toEqual([]);
    }),
  );
});
