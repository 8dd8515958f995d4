import { expect, test } from 'vitest';
import { predictFromLinkedData } from '@/scripts/peers/structured-data/from-linked-data.ts';
import { nodesOfJsonLd } from '@/scripts/peers/structured-data/linked-data.ts';

const predict = (value: unknown, publisher?: string) =>
  predictFromLinkedData(nodesOfJsonLd([JSON.stringify(value)]), publisher);

test('a person with a job title is a leader, whatever holds them', () => {
  const { leaders } = predict({
    '@type': 'Corporation',
    employee: [{ '@type': 'Person', name: 'Sunniva Halvorsen', jobTitle: 'Chief Executive' }],
  });
  expect(leaders).toEqual([{ name: 'Sunniva Halvorsen', title: 'Chief Executive' }]);
});

test('a founder needs no job title; anybody else does', () => {
  const person = (name: string) => ({ '@type': 'https://schema.org/Person', name });
  const { leaders } = predict({
    '@type': 'Organization',
    founder: person('Arvid Nyström'),
    member: person('Ruta Vaitkus'),
  });
  expect(leaders).toEqual([{ name: 'Arvid Nyström', title: 'Founder' }]);
});

test('an author leads nothing, job title or not', () => {
  const author = { '@type': 'Person', name: 'Ines Okafor', jobTitle: 'Business Editor' };
  expect(predict({ '@type': 'NewsArticle', author }).leaders).toEqual([]);
});

test('products and services are offers, each once', () => {
  const { products } = predict({
    '@graph': [
      { '@type': 'Product', name: 'Tide logger' },
      { '@type': ['Service'], name: 'Calibration' },
      { '@type': 'Product', name: 'Tide logger' },
      { '@type': 'Event', name: 'Open day' },
    ],
  });
  expect(products).toEqual([{ name: 'Tide logger' }, { name: 'Calibration' }]);
});

test('the publisher names the company, else the first organisation does', () => {
  const page = [
    { '@type': 'WebPage', about: { '@type': 'Organization', name: 'Elsewhere Mills' } },
    { '@type': 'LocalBusiness', name: 'Halvorsen Kites' },
  ];
  expect(predict(page, 'Kites of Halvorsen').company_name).toBe('Kites of Halvorsen');
  expect(predict(page).company_name).toBe('Halvorsen Kites');
});

test('a description and a slogan are no mission', () => {
  const prediction = predict({
    '@type': 'Organization',
    description: 'We make kites.',
    slogan: 'Up and away',
  });
  expect(prediction).toEqual({ values: [], products: [], leaders: [] });
});

test('broken and bottomless JSON says nothing', () => {
  const deep = `${'{"a":'.repeat(60)}{"@type":"Product","name":"Far down"}${'}'.repeat(60)}`;
  expect(nodesOfJsonLd(['{"@type": "Product"', deep])).toEqual([]);
});
