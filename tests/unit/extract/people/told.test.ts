import { describe, expect, test } from 'vitest';
import { tell } from '@/lib/extract/people/told';

const told = (text: string) => tell(text).map(({ name, title }) => [name, title]);

describe('a sentence says who leads', () => {
  test.each([
    ['Lena Foss is the founder and CEO of Harrow.', 'Lena Foss', 'founder and CEO of Harrow'],
    ['Okwu Adeyemi serves as Chief Operating Officer.', 'Okwu Adeyemi', 'Chief Operating Officer'],
    ['In 1998 Lena Foss, founder of Harrow, bought a shed.', 'Lena Foss', 'founder of Harrow'],
    ['Harrow was founded in 1998 by Lena Foss.', 'Lena Foss', 'Founder'],
    ['The yard is led by Nora Quill.', 'Nora Quill', null],
    [
      'My name is Nora Quill and I am the owner of Quill Bread.',
      'Nora Quill',
      'owner of Quill Bread',
    ],
    ['Die Firma wurde 1998 von Anna Berg gegründet.', 'Anna Berg', 'Gründer'],
    ['Ines Kolb ist Leiterin der Produktion.', 'Ines Kolb', 'Leiterin der Produktion'],
    ['La maison est dirigée par Hugo Maret depuis 2015.', 'Hugo Maret', null],
    ['La empresa fue fundada por la ingeniera Rosa Gil.', 'Rosa Gil', 'Fundador'],
    ['O diretor comercial é Nuno Prado.', 'Nuno Prado', 'diretor comercial'],
    ["Carla Neri è l'amministratore delegato.", 'Carla Neri', 'amministratore delegato'],
    ['De molen werd in 1998 opgericht door Jan de Boer.', 'Jan de Boer', 'Oprichter'],
  ])('%s', (sentence, name, title) => {
    expect(told(sentence)).toContainEqual([name, title]);
  });

  test('two founders are two people', () => {
    expect(told('It was founded by Lena Foss and Igor Malan.')).toEqual([
      ['Lena Foss', 'Founder'],
      ['Igor Malan', 'Founder'],
    ]);
  });

  test('a name does not reach over the end of a sentence', () => {
    expect(told('Fue fundada por Luis Marín. Ana Ríos es la directora.')).toEqual([
      ['Luis Marín', 'Fundador'],
      ['Ana Ríos', 'directora'],
    ]);
  });
});

describe('a sentence says nobody leads', () => {
  test.each([
    'In 1911 the yard was founded by Edgar Harrow.',
    'Lena Foss, former president of the yard, sails now.',
    'Lena Foss is a graduate of the Directors School.',
    'River Bank CEO Wanda Pruitt bought a boat.',
    'Nora Quill is happy here.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
