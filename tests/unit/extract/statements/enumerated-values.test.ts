import { expect, test } from 'vitest';
import { valuesNamedIn } from '@/lib/extract/statements/enumerated-values';

test.each([
  ['Our values are honesty, courage and care.', ['honesty', 'courage', 'care']],
  ['Our core values of thrift, patience and salt guide us.', []],
  ['Unsere Werte – Mut, Sorgfalt und Geduld – leiten uns.', ['Mut', 'Sorgfalt', 'Geduld']],
  [
    'Nos valeurs sont la patience, le soin et la franchise.',
    ['la patience', 'le soin', 'la franchise'],
  ],
  ['Nuestros valores: calma, oficio, palabra.', ['calma', 'oficio', 'palabra']],
  ['Our values are what our grandmothers taught us, and we will not change them.', []],
  ['Our values are honesty and care.', []],
])('%s', (sentence, values) => {
  expect(valuesNamedIn(sentence)).toEqual(values);
});
