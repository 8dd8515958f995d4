import { expect, test } from 'vitest';
import { foldText } from '@/lib/extract/page/text';
import { labelOf } from '@/lib/extract/statements/labels';

test.each([
  ['Our Mission', 'mission'],
  ['01 / Mission', 'mission'],
  ['Why we exist', 'mission'],
  ['Our purpose', 'mission'],
  ['Mission and purpose', 'mission'],
  ['Notre mission', 'mission'],
  ['Nossa missão', 'mission'],
  ['Unser Leitbild', 'mission'],
  ['ミッション', 'mission'],
  ['Vision 2030', 'vision'],
  ['Onze visie', 'vision'],
  ['La nostra visione', 'vision'],
  ['Les valeurs de l’entreprise', 'values'],
  ['Unsere Werte', 'values'],
  ['Core values', 'values'],
  ['Nuestros valores', 'values'],
  ['価値観', 'values'],
] as const)('%s announces the %s', (heading, kind) => {
  expect(labelOf(foldText(heading))).toBe(kind);
});

test.each(['Mission & Vision', 'Vision und Werte', 'Misión y valores'])(
  '%s announces several, which are never merged',
  (heading) => {
    expect(labelOf(foldText(heading))).toBe('mixed');
  },
);

test.each([
  'Mission control software',
  'Their mission',
  'Property values',
  'Purpose',
  'Missions',
  'Auftrag',
  'Vision insurance',
  'Our team',
  'The',
  '',
])('%s announces nothing', (heading) => {
  expect(labelOf(foldText(heading))).toBeNull();
});

test('the company’s own name beside the label changes nothing', () => {
  expect(labelOf('the lantern quay mission', 'lantern quay')).toBe('mission');
  expect(labelOf("lantern quay's values")).toBe('values');
});
