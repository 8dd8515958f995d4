import { expect, test } from 'vitest';
import { amountAtStart, asOfIn, yearIn } from '@/lib/extract/numbers/amounts';
import { foldText } from '@/lib/extract/page/text';

const amountOf = (text: string) => amountAtStart(foldText(text));

test.each([
  ['1,200 employees', '1200', 'employees'],
  ['1.200 Mitarbeiter', '1200', 'mitarbeiter'],
  ['1 200 salariés', '1200', 'salaries'],
  ["1'200 Angestellte", '1200', 'angestellte'],
  ['more than 14 countries', '14', 'countries'],
  ['über 350 Beschäftigte', '350', 'beschaftigte'],
  ['plus de 420 salariés', '420', 'salaries'],
  ['más de 230 empleados', '230', 'empleados'],
  ['oltre 150 dipendenti', '150', 'dipendenti'],
  ['~ 90+ offices', '90', 'offices'],
  ['50–100 staff', '50', 'staff'],
])('%s begins with an amount', (text, digits, rest) => {
  expect(amountOf(text)).toMatchObject({ digits, rest, isMoney: false });
});

test.each([
  ['€ 340 million', '340', true],
  ['$1.2bn', '12', true],
  ['214,5 Mio. €', '2145', true],
  ['86 millions d’euros', '86', true],
  ['41 millones de euros', '41', true],
  ['US$ 12', '12', false],
  ['CHF 40', '40', false],
])('%s is money', (text, digits, isScaled) => {
  expect(amountOf(text)).toMatchObject({ digits, isMoney: true, isScaled });
});

test.each([
  '20 % off',
  '98 percent',
  '24/7',
  '3:30 pm',
  '3 x 2',
  'employees 12',
  '',
  '007',
  '12kg',
])('%s is no amount', (text) => {
  expect(amountOf(text)).toBeNull();
});

test('years are told from other numbers', () => {
  expect(yearIn('in 1987.')).toBe('1987');
  expect(yearIn('1 march 1962')).toBe('1962');
  expect(yearIn('1,987 people')).toBeNull();
  expect(yearIn('no. 19871')).toBeNull();
  expect(asOfIn('fy2025/26')).toBe('2025');
  expect(asOfIn('in 1998')).toBeUndefined();
});
