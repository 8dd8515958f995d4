import { expect, test } from 'vitest';
import { offersNamedIn } from '@/lib/extract/offers/enumerated-offers';

test.each([
  ['Our services include surveys, repairs and hire.', ['surveys', 'repairs', 'hire']],
  ['We make the following products: ropes, nets, sails.', ['ropes', 'nets', 'sails']],
  [
    'Nos services comprennent le gréement, la voilerie et le gardiennage.',
    ['le gréement', 'la voilerie', 'le gardiennage'],
  ],
  ['Wir bieten folgende Leistungen: Takelage, Segel, Lager.', ['Takelage', 'Segel', 'Lager']],
])('%s', (sentence, names) => {
  expect(offersNamedIn(sentence)?.names).toEqual(names);
});

test.each([
  'Our products are patiently made, plainly priced and easily mended.',
  'Ask near our services hut: turn left, ring, wait.',
  'The services include surveys, repairs and hire.',
  'Our services include surveys and hire.',
])('names no offers: %s', (sentence) => {
  expect(offersNamedIn(sentence)).toBeNull();
});
