import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextSelector } from '@/lib/domain/clip';
import { sourceAddress } from '@/lib/domain/source-address';

const PAGE = 'https://a.example/';

describe('the address of a source', () => {
  it('points at a short quote as a whole', () => {
    expect(sourceAddress(`${PAGE}about`, { exact: 'We make grids readable.' })).toBe(
      'https://a.example/about#:~:text=We%20make%20grids%20readable.',
    );
  });

  it('points at a long quote by its first and last words', () => {
    const exact = 'one two three four five six seven eight nine ten';
    expect(sourceAddress(PAGE, { exact })).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    );
  });

  it('points at a quote over several lines by its first and its last line', () => {
    expect(sourceAddress(PAGE, { exact: 'Jane Doe\nChief Executive Officer' })).toBe(
      'https://a.example/#:~:text=Jane%20Doe,Chief%20Executive%20Officer',
    );
  });

  it('tells a short quote by what stands beside it, and finds it where that has changed', () => {
    const quote = {
      exact: 'Jane Doe',
      prefix: 'alf a word\nMeet our leaders',
      suffix: 'Chief of staff and a wor',
    };
    expect(sourceAddress(PAGE, quote)).toBe(
      'https://a.example/#:~:text=Meet%20our%20leaders-,Jane%20Doe,-Chief%20of%20staff&text=Jane%20Doe',
    );
  });

  it('takes no half word for a neighbour', () => {
    expect(sourceAddress(PAGE, { exact: 'Jane Doe', prefix: 'aders', suffix: 'Chie' })).toBe(
      'https://a.example/#:~:text=Jane%20Doe',
    );
  });

  it('lets a long quote speak for itself', () => {
    const exact = 'We keep every lighthouse burning.';
    expect(sourceAddress(PAGE, { exact, prefix: 'one two three' })).toBe(
      'https://a.example/#:~:text=We%20keep%20every%20lighthouse%20burning.',
    );
  });

  it('believes what was worked out on the page itself', () => {
    const quote = { exact: 'Ada', fragment: 'the%20lady-,Ada,-Lovelace' };
    expect(sourceAddress(PAGE, quote)).toBe('https://a.example/#:~:text=the%20lady-,Ada,-Lovelace');
  });

  it('writes the signs that mean something in a text fragment as characters', () => {
    expect(sourceAddress(PAGE, { exact: 'well-known, & sure' })).toBe(
      'https://a.example/#:~:text=well%2Dknown%2C%20%26%20sure',
    );
  });

  it('keeps the query and the place on the page, which is where a lost quote leads', () => {
    expect(sourceAddress(`${PAGE}x?p=2#team`, { exact: 'Ada' })).toBe(
      'https://a.example/x?p=2#team:~:text=Ada',
    );
  });

  it('keeps the page of a document and the route of an application', () => {
    expect(sourceAddress(`${PAGE}r.pdf#page=4`, { exact: 'Ada' })).toBe(
      'https://a.example/r.pdf#page=4:~:text=Ada',
    );
    expect(sourceAddress(`${PAGE}#/team`, { exact: 'Ada' })).toBe(
      'https://a.example/#/team:~:text=Ada',
    );
  });

  it('replaces a text fragment the page was opened with', () => {
    expect(sourceAddress(`${PAGE}#:~:text=Bob`, { exact: 'Ada' })).toBe(
      'https://a.example/#:~:text=Ada',
    );
  });

  it('is the plain address where there is no quote', () => {
    expect(sourceAddress(`${PAGE}x#team`, { exact: '  ' })).toBe('https://a.example/x#team');
  });

  it('is an address whatever the quote holds', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, words, (exact, prefix, suffix) => {
        expect(URL.canParse(sourceAddress(PAGE, { exact, prefix, suffix }))).toBe(true);
      }),
    );
  });

  it('survives half a surrogate pair, which no address can hold', () => {
    expect(URL.canParse(sourceAddress(PAGE, { exact: 'cut \ud83d' }))).toBe(true);
  });
});

describe('a fragment that comes from a page', () => {
  const selector = (fragment: string) =>
    TextSelector.safeParse({ exact: 'Ada', prefix: '', suffix: '', fragment }).success;

  it.each(['Ada', 'the%20lady-,Ada,Byron,-of%20it', "it's%20(ok)"])('may be %s', (fragment) => {
    expect(selector(fragment)).toBe(true);
  });

  it.each(['', 'a b', 'a&text=b', 'a#b', 'a,b,c,d,e', '%zz', 'javascript:alert(1)', 'é'])(
    'may not be %j',
    (fragment) => {
      expect(selector(fragment)).toBe(false);
    },
  );
});
