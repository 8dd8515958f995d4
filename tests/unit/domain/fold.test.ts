import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '@/lib/domain/fold';

describe('folded text', () => {
  it.each([
    ['Geschäftsführung', 'geschaftsfuhrung'],
    ['GROSSE Straße', 'grosse strasse'],
    ['Élodie Nuñez', 'elodie nunez'],
    ['E\u0301lodie', 'elodie'],
    ['ﬁnance ①', 'finance 1'],
    ['l’équipe, l‘équipe, l´équipe, l`équipe', "l'equipe, l'equipe, l'equipe, l'equipe"],
    ['  our\u00a0\tmission\r\n ', 'our mission'],
    ['Geschäfts\u00adführer', 'geschaftsfuhrer'],
    ['\u202bشركة\u202c', 'شركة'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('folded words', () => {
  it.each([
    ['R&D – "the future"!', 'r d the future'],
    ['C++ / C#', 'c c'],
    ['№ 1, 2.5 %', 'no 1 2 5'],
    ['株式会社・例', '株式会社 例'],
    ['—', ''],
  ])('of %j are %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});

it('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(foldWords(foldWords(text))).toBe(foldWords(text));
    }),
  );
});
