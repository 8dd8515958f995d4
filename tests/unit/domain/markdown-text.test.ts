import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, textBlocks } from '@/lib/domain/markdown-text';

const read = (markdown: string) =>
  textBlocks(markdown).map((block) => [block.kind, plainText(block)]);

describe('the text of an article', () => {
  it('is read block by block', () => {
    const markdown = [
      '## Orders doubled',
      'We **keep** the _lights_ on,\nday and night.',
      '> So it is\n> said.',
      '-   first\n    and more\n-   second\n1.  third',
      '* * *',
      '```\nconst a = 1;\n\n# no heading\n```',
      'The end.',
    ].join('\n\n');
    expect(read(markdown)).toEqual([
      ['heading', 'Orders doubled'],
      ['paragraph', 'We keep the lights on, day and night.'],
      ['quote', 'So it is said.'],
      ['entry', 'first and more'],
      ['entry', 'second'],
      ['entry', 'third'],
      ['code', 'const a = 1;\n\n# no heading'],
      ['paragraph', 'The end.'],
    ]);
  });

  it('keeps the signs that were text', () => {
    expect(read('\\# 1 \\* 2 \\[a\\](b) snake\\_case \\\\ \\`x\\`')).toEqual([
      ['paragraph', '# 1 * 2 [a](b) snake_case \\ `x`'],
    ]);
  });

  it('knows a link by its words and its address', () => {
    expect(textBlocks('See [the **annual** report](https://a.example/r.pdf?a=1&b=2) now.')).toEqual(
      [
        {
          kind: 'paragraph',
          spans: [
            { text: 'See ' },
            { text: 'the annual report', address: 'https://a.example/r.pdf?a=1&b=2' },
            { text: ' now.' },
          ],
        },
      ],
    );
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,y)', '![x](https://a.example/p.png)'])(
    'takes %s for no way out of the page',
    (markdown) => {
      const addresses = textBlocks(markdown).flatMap(({ spans }) =>
        spans.flatMap(({ address }) => address ?? []),
      );
      expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
    },
  );

  it('loses no letter or digit of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('ab1[](*_`\\#>- \n'))), (signs) => {
        const text = signs.join('');
        const letters = (from: string) => from.replace(/[^ab]/g, '');
        expect(letters(textBlocks(text).map(plainText).join(''))).toBe(letters(text));
      }),
    );
  });

  it('takes any length in its stride', () => {
    const markdown = '['.repeat(50_000) + '](https://a'.repeat(4_000);
    expect(textBlocks(markdown).length).toBeGreaterThan(0);
  });
});
