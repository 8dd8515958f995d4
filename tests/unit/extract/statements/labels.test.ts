import { expect, test } from 'vitest';
import { foldText } from '@/lib/extract/page/text';
import { labelOf, labelsOf } from '@/lib/extract/statements/labels';

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
  ['What is our mission?', 'mission'],
  ['Nuestro propósito', 'mission'],
  ['Unternehmensleitbild', 'mission'],
  ['Onze bestaansreden', 'mission'],
  ['Visão', 'vision'],
  ['Our aspiration', 'vision'],
  ['Our six core values', 'values'],
  ['Five values', 'values'],
  ['Was uns antreibt', 'values'],
  ['Nos engagements et nos valeurs', 'values'],
  ['Nuestros pilares', 'values'],
  ['I valori che ci guidano', 'values'],
  ['Unsere Leitlinien', 'values'],
  ['Onze pijlers', 'values'],
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

test('several are told in their order', () => {
  expect(labelsOf('vision & mission')).toEqual(['vision', 'mission']);
});

test('the company’s own name beside the label changes nothing', () => {
  expect(labelOf('the lantern quay mission', 'lantern quay')).toBe('mission');
  expect(labelOf("lantern quay's values")).toBe('values');
});
