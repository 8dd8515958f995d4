import { describe, expect, test } from 'vitest';
import { announcedRole, answerableIn } from '@/lib/extract/people/notice';

const named = (text: string, isNotice = true) =>
  answerableIn(text, isNotice).map(({ person, title }) => [person.name, title]);

describe('who answers for a company', () => {
  test.each([
    [
      'Geschäftsführer: Anna Berg, Dr. Ole Brandt',
      [
        ['Anna Berg', 'Geschäftsführer'],
        ['Ole Brandt', 'Geschäftsführer'],
      ],
    ],
    ['vertreten durch den Vorstand Helga Brandis', [['Helga Brandis', 'Vorstand']]],
    [
      'Société représentée par Hugo Maret, en sa qualité de Président.',
      [['Hugo Maret', 'Président']],
    ],
    [
      'Le directeur de la publication du site est Madame Claire Aubin.',
      [['Claire Aubin', 'directeur de la publication']],
    ],
    ['Administrador único: Luis Marín Soto', [['Luis Marín Soto', 'Administrador único']]],
    ['Legale rappresentante: Carla Neri', [['Carla Neri', 'Legale rappresentante']]],
    ['Directie: Jan de Boer', [['Jan de Boer', 'Directie']]],
    ['Sócio-gerente: Rui Mendes', [['Rui Mendes', 'Sócio-gerente']]],
  ])('%s', (line, expected) => {
    expect(named(line)).toEqual(expected);
  });

  test.each([
    'Verantwortlich für den Inhalt: Karl Meise',
    'Datenschutzbeauftragter: Otto Pohl',
    'Lindwurm KG, vertreten durch die Lindwurm Betriebs GmbH',
  ])('%s names nobody', (line) => {
    expect(named(line)).toEqual([]);
  });

  test('outside a legal notice only the words of the law count', () => {
    expect(named('Mühlstraße 4 · Geschäftsführer: Anna Berg · HRB 4711', false)).toEqual([
      ['Anna Berg', 'Geschäftsführer'],
    ]);
    expect(named('Director: Anna Berg', false)).toEqual([]);
  });
});

test.each([
  ['Vertreten durch:', null],
  ['Vertretungsberechtigter Vorstand', 'Vorstand'],
  ['代表者名', '代表者名'],
  ['Kontakt', undefined],
])('"%s" announces %s', (line, role) => {
  expect(announcedRole(line)).toBe(role);
});
