import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceAddress } from '@/lib/domain/source-address';

describe('the address of a source', () => {
  it('points at a short quote as a whole', () => {
    expect(sourceAddress('https://a.example/about', 'We make grids readable.')).toBe(
      'https://a.example/about#:~:text=We%20make%20grids%20readable.',
    );
  });

  it('points at a long quote by its first and last words', () => {
    const quote = 'one two three four five six seven eight nine ten';
    expect(sourceAddress('https://a.example/', quote)).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    );
  });

  it('points at a quote over several lines by its first and its last line', () => {
    expect(sourceAddress('https://a.example/', 'Jane Doe\nChief Executive Officer')).toBe(
      'https://a.example/#:~:text=Jane%20Doe,Chief%20Executive%20Officer',
    );
  });

  it('writes the signs that mean something in a text fragment as characters', () => {
    expect(sourceAddress('https://a.example/', 'well-known, & sure')).toBe(
      'https://a.example/#:~:text=well%2Dknown%2C%20%26%20sure',
    );
  });

  it('replaces a place on the page and keeps the query', () => {
    expect(sourceAddress('https://a.example/x?p=2#team', 'Ada')).toBe(
      'https://a.example/x?p=2#:~:text=Ada',
    );
  });

  it('is the plain address where there is no quote', () => {
    expect(sourceAddress('https://a.example/x#team', '  ')).toBe('https://a.example/x#team');
  });

  it('is an address whatever the quote holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
        expect(URL.canParse(sourceAddress('https://a.example/', quote))).toBe(true);
      }),
    );
  });

  it('survives half a surrogate pair, which no address can hold', () => {
    expect(URL.canParse(sourceAddress('https://a.example/', 'cut \ud83d'))).toBe(true);
  });
});
