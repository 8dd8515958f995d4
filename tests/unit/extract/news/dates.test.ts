import { expect, test } from 'vitest';
import { dateAtStart } from '@/lib/extract/news/dates';
import { foldText } from '@/lib/extract/page/text';

const isoOf = (text: string, lang = '') => dateAtStart(foldText(text), lang)?.iso ?? null;

test.each([
  ['2026-09-14', '2026-09-14'],
  ['14.09.2026 Presse', '2026-09-14'],
  ['14 September 2026', '2026-09-14'],
  ['Monday, 14th September 2026', '2026-09-14'],
  ['September 14, 2026', '2026-09-14'],
  ['Sept. 14, 2026', '2026-09-14'],
  ['3. März 2026', '2026-03-03'],
  ['1er août 2026', '2026-08-01'],
  ['12 de marzo de 2026', '2026-03-12'],
  ['5 de janeiro de 2026', '2026-01-05'],
  ['3 maart 2026', '2026-03-03'],
  ['9 giugno 2026', '2026-06-09'],
  ['June 2026', '2026-06'],
  ['28/11/2025', '2025-11-28'],
  ['11/28/2025', '2025-11-28'],
])('%s is the day %s', (text, iso) => {
  expect(isoOf(text)).toBe(iso);
});

test('where day and month could change places only the year is certain, unless the language says', () => {
  expect(isoOf('03/04/2026', 'en')).toBe('2026');
  expect(isoOf('03/04/2026', 'en-US')).toBe('2026-03-04');
  expect(isoOf('03/04/2026', 'fr')).toBe('2026-04-03');
});

test.each(['Version 2026.1', '45.13.2026', 'Foo 2026', '14 September', '1998-02-03', ''])(
  '%s is no day of news',
  (text) => {
    expect(isoOf(text)).toBeNull();
  },
);
