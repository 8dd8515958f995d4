import { describe, expect, test } from 'vitest';
import {
  cleanText,
  countWords,
  cutText,
  foldText,
  foldWords,
  sentencesOf,
} from '@/lib/extract/page/text';

test('invisible characters and direction controls go, white space collapses', () => {
  expect(cleanText(' Jane\u200b \u202eDoe\u2069\n\t CEO\u00a0')).toBe('Jane Doe CEO');
});

test('folding takes case, accents and typographic apostrophes', () => {
  expect(foldText('L’Équipe Größe')).toBe("l'equipe grosse");
  expect(foldWords('Müller & Söhne, GmbH')).toBe('muller sohne gmbh');
});

test.each([
  ['', 0],
  ['– | •', 0],
  ['Head of Sales & Care', 4],
  ['代表取締役社長', 3],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a cut never halves a character', () => {
  expect(cutText('ab😀', 3)).toBe('ab');
  expect(cutText('abc', 3)).toBe('abc');
});

describe('sentences', () => {
  test('end before a capital, not after a title or an initial', () => {
    expect(sentencesOf('Dr. J. Doe leads. We build kites! 使命です。次へ')).toEqual([
      'Dr. J. Doe leads.',
      'We build kites!',
      '使命です。',
      '次へ',
    ]);
  });
});
