import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchHit } from '@/lib/domain/search';
import { escapeFor, toSuggestion, toSuggestions } from '@/lib/search/to-suggestion';

const aHit = (changes: Partial<SearchHit> = {}): SearchHit => ({
  table: 'people',
  id: 'p',
  kind: 'person',
  company: { id: 'c', name: 'Larkmoor & Sons' },
  at: { table: 'people', id: 'p' },
  title: { text: 'Helena <b>Duarte</b>', marks: [{ start: 0, end: 3 }] },
  ...changes,
});

test('Chromium is told what matches, and nothing that was kept becomes markup', () => {
  expect(toSuggestion(aHit(), 'Person', 'xml')).toEqual({
    content: '#/person/p',
    description:
      '<match>Hel</match>ena &lt;b&gt;Duarte&lt;/b&gt; – <dim>Person, Larkmoor &amp; Sons</dim>',
  });
});

test('Firefox is told the same in plain words', () => {
  const { description } = toSuggestion(aHit(), 'Person', 'plain');
  expect(description).toBe('Helena <b>Duarte</b> – Person, Larkmoor & Sons');
});

test('where else it matches stands between', () => {
  const excerpt = { text: 'likes "badgers"', marks: [{ start: 7, end: 14 }] };
  const { description } = toSuggestion(aHit({ excerpt }), 'Note', 'xml');
  expect(description).toContain(' – likes &quot;<match>badgers</match>&quot; – ');
});

test('of several hits that lead to one place the best is suggested', () => {
  const note = aHit({ kind: 'note', excerpt: { text: 'a note', marks: [] } });
  const kinds = toSuggestions(
    [aHit(), note, aHit({ at: { table: 'people', id: 'q' } })],
    ({ kind }) => kind,
    'xml',
  );
  expect(kinds.map(({ content }) => content)).toEqual(['#/person/p', '#/person/q']);
});

test('no sign that XML does not know gets through', () => {
  const point = fc.integer({ min: 0, max: 0x1ffff });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const escaped = escapeFor('xml', String.fromCodePoint(...points));
      expect(escaped.isWellFormed()).toBe(true);
      expect(escaped).not.toMatch(/[<>"'\uFFFE\uFFFF]/);
      expect(escaped.replace(/[\t\n\r]/g, '')).not.toMatch(/[^\P{Cc}\x7F-\x9F]/u);
      expect(escaped.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    }),
  );
});
