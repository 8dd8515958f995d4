import { describe, expect, test } from 'vitest';
import { rankOf, titleOf, titleShape } from '@/lib/extract/people/title-shape';

test.each([
  'Chief Executive Officer',
  'CEO & Co-founder',
  'Vice President, Sales',
  'Head of Aerodynamics',
  'Member of the Supervisory Board',
  'Geschäftsführerin',
  'Vertriebsleiter',
  'Stellvertretender Vorstandsvorsitzender',
  'Directrice générale',
  'Président',
  'Consejera delegada',
  'Sócio fundador',
  'Amministratore delegato',
  'Voorzitter',
  '代表取締役社長',
  'Head, Customer Service',
  'Deputy Head – Kiln Operations',
])('%s leads', (title) => {
  expect(rankOf(title)).toBe('leader');
});

test.each([
  'Software Engineer',
  'Executive Assistant to the CEO',
  'Assistant to the President',
  'Product Owner',
  'HR Business Partner',
  'Former President',
  'Projektleiterin',
  'Sachbearbeiter',
  'Chargée de communication',
  'Boekhoudster',
])('%s does not', (title) => {
  expect(rankOf(title)).toBe('staff');
});

describe('the form of a title', () => {
  test('dashes, commas and brackets around it are not part of it', () => {
    expect(titleOf('– (Treasurer),')?.title).toBe('Treasurer');
  });

  test('a title may end with a full stop, a sentence begins otherwise', () => {
    const long = 'Diretora de Fornos e Relacionamento com as Olarias da Serra do Norte.';
    expect(titleOf(long)?.title).toBe(long.slice(0, -1));
    expect(titleOf(`A ${long}`)).toBeNull();
  });

  test.each([
    'She is our Director of Music',
    'Meet the Director',
    'Director, call 0800 4433 9912',
    'What does a director do?',
    'He joined the company as a director after many years in the same trade elsewhere. ',
  ])('%s is a sentence', (text) => {
    expect(titleShape(text)).toBeNull();
  });

  test('a plural heads a group of people', () => {
    expect(titleOf('Directors')).toBeNull();
    expect(titleOf('Board of Directors')).toBeNull();
  });
});
