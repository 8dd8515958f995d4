import { describe, expect, test } from 'vitest';
import { nameOf } from '@/lib/extract/people/name-shape';

test.each(['Saint-Amand', 'Bad-Orb', 'Geral da Olaria Azul'])('%s is nobody', (text) => {
  expect(nameOf(text)).toBeNull();
});

describe('what has the form of a name', () => {
  test.each([
    ['Sunniva Halvorsen', 'Sunniva Halvorsen'],
    ['Dr. Okwudili Ezeani, PhD', 'Okwudili Ezeani'],
    ['Marguerite de la Tour-Brisson', 'Marguerite de la Tour-Brisson'],
    ["Siobhán O'Rourke", "Siobhán O'Rourke"],
    ['Jane Q. Doe, SIOR', 'Jane Q. Doe'],
    ['Jean DUPONT', 'Jean DUPONT'],
    ['WEN JIAYI', 'WEN JIAYI'],
    ['Robert (Bob) Ngata Jr.', 'Robert Ngata Jr.'],
    ['Μαρία Παπαδάκη', 'Μαρία Παπαδάκη'],
    ['Ирина Соколова', 'Ирина Соколова'],
    ['滝川 春子', '滝川 春子'],
    ['Fr. Anselm Okoro', 'Anselm Okoro'],
  ])('%s', (text, name) => {
    expect(nameOf(text)?.name).toBe(name);
  });

  test('one word is believed only with more around it', () => {
    expect(nameOf('Alberto')).toEqual({ name: 'Alberto', weak: true });
  });
});

describe('what has not', () => {
  test.each([
    'Our Team',
    'Board of Directors',
    'Chief Executive',
    'Read More',
    'Contact Us',
    'IBM Global',
    'Unsere Leistungen',
    'Quiénes Somos',
    'jane doe',
    'Room 12',
    'jane@company.example',
    'Jane Doe is here',
    'Jane Doe: News',
    '会社概要',
    '',
  ])('%s', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});
