import { expect, test } from 'vitest';
import { companyKey, companyNameOf } from '@/lib/extract/company/company-name';
import { domainWords, electCompany } from '@/lib/extract/company/elect-company';
import type { Rule, Sighting } from '@/lib/extract/define-rule';

const seenBy = (id: `company/${string}`, text: string, confidence: Sighting['confidence']) => {
  const rule: Rule = { id, kind: 'company', read: () => [] };
  const sighting: Sighting = { fields: { text }, at: null, confidence };
  return { rule, sighting };
};
const elect = (url: string, ...seen: ReturnType<typeof seenBy>[]) =>
  electCompany(seen, { url: new URL(url), lines: [] }).map(({ sighting }) => [
    sighting.fields.text,
    sighting.confidence,
  ]);

test('spellings with and without the legal form are one name, and one name is claimed', () => {
  const names = elect(
    'https://shop.halvorsen.example/',
    seenBy('company/title-part', 'Our people', 'low'),
    seenBy('company/copyright-line', 'Halvorsen AS', 'high'),
    seenBy('company/site-name', 'Halvorsen', 'high'),
  );
  expect(names).toEqual([
    ['Halvorsen AS', 'high'],
    ['Our people', 'low'],
  ]);
});

test('the address decides between two names', () => {
  const [first] = elect(
    'https://www.grubenlicht.example/',
    seenBy('company/logo', 'Industriebedarf', 'medium'),
    seenBy('company/title-part', 'Grubenlicht', 'medium'),
  );
  expect(first?.[0]).toBe('Grubenlicht');
});

test('a page that names nobody elects nobody', () => {
  expect(elect('https://unknown.example/')).toEqual([]);
});

test.each([
  ['https://www.halvorsen.co.uk/', 'halvorsen'],
  ['https://about.my-kites.de/', 'my kites'],
  ['about:blank', ''],
  ['http://127.0.0.1:8080/', ''],
  ['http://[::1]/', ''],
])('%s is called %s', (url, word) => {
  expect(domainWords(new URL(url)).join(' ')).toBe(word);
});

test.each([
  ['Welcome to Halvorsen Kites', 'Halvorsen Kites'],
  ['Halvorsen Kites logo', 'Halvorsen Kites'],
  ['Home', null],
  ['Über uns', null],
  ['https://kites.example', null],
  ['2026', null],
])('%s is the name %s', (text, name) => {
  expect(companyNameOf(text)).toBe(name);
});

test('a name that is nothing but a legal form keeps it', () => {
  expect(companyKey('The Limited')).toBe('limited');
});
