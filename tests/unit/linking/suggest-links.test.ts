import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Suggestion } from '@/lib/domain/suggestion';
import { linkSuggester } from '@/lib/linking/suggest-links';
import { termsOf } from '@/lib/linking/terms';
import { aKeyPoint, aPerson, aProposal } from '@/tests/fixtures/records';
import { aFact, aView } from './signal-cases';

const NUMBERS = ['twelve', 'gauges', 'drift', 'calibrated', 'quarterly'];

describe('a suggestion', () => {
  test('is hidden below 2 points, shown from 2, filled in from 4', () => {
    const people = [2, 3, 4, 1].map((shared, index) =>
      aPerson({
        id: `p${index}`,
        name: `Person ${index}`,
        level: 2,
        function: 'other',
        title: String(shared),
      }),
    );
    const keyPoints = [
      aKeyPoint({ id: 'k1', personId: 'p0', text: 'gauges drift' }),
      aKeyPoint({ id: 'k3', personId: 'p3', text: 'gauges' }),
    ];
    const suggest = linkSuggester(aView({ people, keyPoints, proposals: [] }));
    const fact = aFact({ text: NUMBERS.join(' '), saidById: 'p2' });
    expect(suggest(fact).map(({ targetId, score, filled }) => [targetId, score, filled])).toEqual([
      ['p2', 4, true],
      ['p0', 2, false],
    ]);
  });

  test('of equals the first offered comes first, whatever they are called', () => {
    const names = ['Zoe Last', 'Amy First', 'Kim Middle'];
    const people = names.map((name, at) =>
      aPerson({ id: `p${9 - at}`, name, function: 'finance' }),
    );
    const suggest = linkSuggester(aView({ people }));
    const order = suggest(aFact({ kind: 'financial' })).map(({ targetId }) => targetId);
    expect(order).toEqual(['p9', 'p8', 'p7']);
  });

  test('is never made to what the fact is linked to already', () => {
    const suggest = linkSuggester(aView());
    expect(suggest({ ...aFact({ saidById: 'mara' }), linkedTo: ['mara'] })).toEqual([]);
  });

  test('has the reason that its strongest signal gives, and otherwise the one of its kind', () => {
    const suggest = linkSuggester(
      aView({ people: [aPerson({ id: 'ines', function: 'finance' })] }),
    );
    const [heard] = suggest(aFact({ kind: 'financial', saidById: 'ines' }));
    expect(heard).toMatchObject({ score: 6, reason: 'raised-it' });
    const [read] = suggest(aFact({ kind: 'financial' }));
    expect(read).toMatchObject({ score: 2, reason: 'owns-it' });
  });

  test('is what the messages let through, and the same in, the same out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (said, want) => {
          const view = aView({
            keyPoints: [aKeyPoint({ personId: 'mara', text: want || 'x' })],
            corpus: [said, want],
          });
          const fact = { ...aFact({ text: said || 'x', value: want }), quotes: [want, said] };
          const first = linkSuggester(view)(fact);
          for (const one of first) expect(Suggestion.parse(one)).toEqual(one);
          expect(linkSuggester(view)(fact)).toEqual(first);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('reads only the beginning of what is endless', () => {
    const endless = `${'gauge '.repeat(20_000)}needle`;
    expect([...termsOf(endless).keys()]).toEqual(['gaug']);
    expect([...termsOf('a'.repeat(100_000)).keys()]).toEqual([]);
    const many = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ');
    expect(termsOf(many).size).toBeLessThanOrEqual(80);
    const view = aView({
      proposals: [aProposal({ id: 'long', title: endless, approach: endless })],
    });
    expect(linkSuggester(view)(aFact({ text: endless, value: endless }))).toEqual([]);
  });
});

test.each([
  ['clinics', 'clinic'],
  ['settlement', 'settled'],
  ['renewals', 'renewal'],
  ['Wartungsverträge', 'Wartungsvertrag'],
  ['Anlagen', 'Anlage'],
  ['préparation', 'préparer'],
  ['accidents', 'accident'],
  ['Wartung', 'warten'],
  ['companies', 'company'],
  ['losses', 'loss'],
  ['facturas', 'factura'],
  ['instalaciones', 'instalación'],
])('%s and %s are forms of one word', (one, other) => {
  expect([...termsOf(one).keys()]).toEqual([...termsOf(other).keys()]);
});

test.each([
  ['retained', 'retention'],
  ['vision', 'visit'],
  ['production', 'product'],
])('%s and %s are kept apart', (one, other) => {
  expect([...termsOf(one).keys()]).not.toEqual([...termsOf(other).keys()]);
});
