import { expect, test } from 'vitest';
import { announcesCustomers } from '@/lib/extract/customers/announced';
import { customerNameOf } from '@/lib/extract/customers/customer-name';
import { foldText } from '@/lib/extract/page/text';

test.each([
  'Our customers',
  'Some of our clients',
  'Trusted by',
  'Trusted by more than 400 teams',
  'Unsere Kunden',
  'Referenzen',
  'Diese Unternehmen vertrauen uns',
  'Ils nous font confiance',
  'Nuestros clientes',
  'Confían en nosotros',
  'Onze opdrachtgevers',
  'Nossos clientes',
  'I nostri clienti',
])('%s announces customers', (heading) => {
  expect(announcesCustomers(foldText(heading))).toBe(true);
});

test.each([
  'What our customers say',
  'Customer service',
  'Customer stories',
  'Trusted by millions of people',
  'For customers who want more',
  'Kundenservice',
  'Our products',
])('%s does not', (heading) => {
  expect(announcesCustomers(foldText(heading))).toBe(false);
});

test.each([
  ['Logo of Skarholm Lifts', 'Skarholm Lifts'],
  ['Pendle Hoists logo', 'Pendle Hoists'],
  ['Logo van Roveg Fruit B.V.', 'Roveg Fruit B.V.'],
  ['Tern & Tern', 'Tern & Tern'],
])('%s is %s', (alt, name) => {
  expect(customerNameOf(alt, 'Brindle Cables')).toBe(name);
});

test.each([
  'client-logo-5',
  'logo',
  'Brindle Cables logo',
  'Read more',
  'ISO 9001',
  'A photo of our team in the sun',
  'IMG_2034.jpg',
  'arrow right',
])('%s is no name of a customer', (alt) => {
  expect(customerNameOf(alt, 'Brindle Cables')).toBeNull();
});
