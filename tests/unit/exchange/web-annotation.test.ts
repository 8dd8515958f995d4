import { describe, expect, it } from 'vitest';
import { webAnnotation } from '@/lib/exchange/formats/web-annotation';
import { exampleKept, textOf } from './kept';

describe('web annotations', () => {
  interface Collection {
    '@context': unknown;
    id: unknown;
    type: unknown;
    total: number;
    first: { type: unknown; items: Record<string, unknown>[] };
  }
  const collection = (): Collection => JSON.parse(textOf(webAnnotation, 'quotes.jsonld'));

  it('have what the model requires', () => {
    const { '@context': at, id, type, total, first } = collection();
    expect([at, id, type, first.type]).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      expect.any(String),
      'AnnotationCollection',
      'AnnotationPage',
    ]);
    expect(first.items).toHaveLength(total);
    for (const item of first.items)
      expect(item).toMatchObject({
        '@context': at,
        id: expect.stringMatching(/^urn:/),
        type: 'Annotation',
        target: {
          source: expect.stringMatching(/^https?:/),
          selector: [{ type: 'TextQuoteSelector', exact: expect.any(String) }],
        },
      });
  });

  it('come back as the quotes they were', () => {
    const clips = exampleKept().clips.filter(({ url }) => url !== '');
    const back = webAnnotation.read?.({ name: 'q', text: textOf(webAnnotation, 'quotes.jsonld') });
    expect(back).toMatchObject({
      ok: true,
      value: {
        quotes: clips.map(({ url, selector: { exact } }) => ({ url, selector: { exact } })),
      },
    });
  });

  it('are read as others write them: one, a list, a body as a word', () => {
    const one = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: 'mine',
      target: {
        source: 'https://a.example/',
        selector: { type: 'TextQuoteSelector', exact: 'Said' },
      },
    };
    const read = (value: unknown) =>
      webAnnotation.read?.({ name: 'q', text: JSON.stringify(value) });
    const expected = {
      ok: true,
      value: {
        kind: 'quotes',
        quotes: [
          {
            url: 'https://a.example/',
            note: 'mine',
            selector: { exact: 'Said', prefix: '', suffix: '' },
          },
        ],
      },
    };
    expect(read(one)).toEqual(expected);
    expect(read([one])).toEqual(expected);
    expect(
      read({ ...one, target: { source: 'javascript:alert(1)', selector: one.target.selector } }),
    ).toEqual({ ok: false, problem: { code: 'nothing' } });
    expect(read([one, { target: 4 }])).toEqual({
      ok: false,
      problem: { code: 'bad-shape', at: 'items[1]' },
    });
  });
});
