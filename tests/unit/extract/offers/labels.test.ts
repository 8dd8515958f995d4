import { expect, test } from 'vitest';
import { isAboutUse, isBesideTopic } from '@/lib/extract/offers/beside-topic';
import { isOfferName } from '@/lib/extract/offers/is-offer-name';
import { isSeveral, offerKind, offerLabelOf } from '@/lib/extract/offers/labels';
import { foldText } from '@/lib/extract/page/text';

test.each([
  ['Our products', 'product'],
  ['Unser Produktportfolio', 'product'],
  ['製品情報', 'product'],
  ['Our services', 'service'],
  ['What we do', 'service'],
  ['Leistungen im Überblick', 'service'],
  ['Nos prestations', 'service'],
  ['Nuestros servicios', 'service'],
  ['Wat we doen', 'service'],
  ['Products & services', 'either'],
  ['Solutions', 'either'],
] as const)('%s announces: %s', (heading, label) => {
  expect(offerLabelOf(foldText(heading))).toBe(label);
});

test.each(['Customer service hours', 'Products in the press', 'Our people', 'Support', ''])(
  '%s announces no offer',
  (heading) => {
    expect(offerLabelOf(foldText(heading))).toBeNull();
  },
);

test('a page’s own heading may say what sort', () => {
  expect(offerLabelOf('marine rope products')).toBeNull();
  expect(offerLabelOf('marine rope products', '', 2)).toBe('product');
  expect(offerLabelOf('products for nobody else', '', 2)).toBeNull();
});

test('one product is not several', () => {
  expect(isSeveral('products')).toBe(true);
  expect(isSeveral('product')).toBe(false);
  expect(isSeveral('the solution')).toBe(false);
});

test('where the label covers both, the name decides', () => {
  expect(offerKind('either', 'Rope inspection')).toBe('service');
  expect(offerKind('either', 'Dachbegrünung und Gartenpflege')).toBe('service');
  expect(offerKind('either', 'Tide Logger')).toBe('product');
  expect(offerKind('product', 'Rope inspection')).toBe('product');
});

test.each(['Tide Logger', 'LP-10', 'Beratung vor Ort', '楮の便箋', 'Web design & hosting'])(
  '%s may be an offer',
  (name) => {
    expect(isOfferName(name)).toBe(true);
  },
);

test.each([
  'Why choose us',
  'Read more',
  'Learn more about ropes',
  'Our mission',
  'Our services',
  'Contact us',
  'Ready to start?',
  'We answer within a day.',
  'post@ropes.example',
  '24 Harbour Lane',
  '£9 a week',
])('%s is none', (name) => {
  expect(isOfferName(name)).toBe(false);
});

test('a heading over something else is told from an offer that shares its words', () => {
  expect(isBesideTopic('our process')).toBe(true);
  expect(isBesideTopic('process cooling')).toBe(false);
  expect(isBesideTopic('why rope')).toBe(true);
  expect(isAboutUse('solutions for every industry')).toBe(true);
});
