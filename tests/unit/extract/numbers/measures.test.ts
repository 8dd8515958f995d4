import { expect, test } from 'vitest';
import { amountAtStart } from '@/lib/extract/numbers/amounts';
import { fitsMeasure, type Measure, measureOf } from '@/lib/extract/numbers/measures';
import { foldText } from '@/lib/extract/page/text';

test.each([
  ['Employees', 'employees'],
  ['Mitarbeiterinnen und Mitarbeiter', 'employees'],
  ['salariés', 'employees'],
  ['Medewerkers', 'employees'],
  ['Gegründet', 'founded'],
  ['Année de création', 'founded'],
  ['año de fundación', 'founded'],
  ['Opgericht', 'founded'],
  ['Countries served', 'locations'],
  ['Standorte', 'locations'],
  ['Jahresumsatz', 'revenue'],
  ['Chiffre d’affaires', 'revenue'],
  ['Volume de negócios', 'revenue'],
  ['Fatturato', 'revenue'],
  ['EBITDA', 'profit'],
  ['Total funding', 'funding'],
] as const)('%s is a label of: %s', (label, measure) => {
  expect(measureOf(foldText(label))).toBe(measure);
});

test.each([
  'Employees trained',
  'employees per licence',
  'years of experience',
  'happy customers',
  'Umsatzsteuer-ID %',
  'revenue growth',
  'up to 10 employees',
  'Offene Stellen für Mitarbeiter',
  'Telephone',
])('%s is none', (label) => {
  expect(measureOf(foldText(label))).toBeNull();
});

const fits = (measure: Measure, text: string, label = ''): boolean => {
  const amount = amountAtStart(foldText(text));
  return amount !== null && fitsMeasure(measure, amount, label);
};

test('each measure takes its own sort of amount', () => {
  expect(fits('founded', '1987')).toBe(true);
  expect(fits('founded', '1,987')).toBe(false);
  expect(fits('founded', '87')).toBe(false);
  expect(fits('employees', '1,200')).toBe(true);
  expect(fits('employees', '€ 1,200')).toBe(false);
  expect(fits('employees', '0')).toBe(false);
  expect(fits('revenue', '€ 340 million')).toBe(true);
  expect(fits('revenue', '340')).toBe(false);
  expect(fits('revenue', '340', 'revenue (£ million)')).toBe(true);
});
