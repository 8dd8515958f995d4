import { expect, test } from 'vitest';
import { isOfToday } from '@/lib/extract/outlook/in-prose';
import { outlookOf } from '@/lib/extract/outlook/labels';
import { foldText } from '@/lib/extract/page/text';

const announced = (heading: string) => outlookOf(foldText(heading), 'brindle cables');

test.each([
  ['Our goals', 'target-state', true],
  ['Strategy 2030', 'target-state', true],
  ['Brindle Cables’s strategy', 'target-state', true],
  ['Where we are going', 'target-state', true],
  ['Unsere Ziele', 'target-state', true],
  ['Nos objectifs', 'target-state', true],
  ['Nuestros objetivos', 'target-state', true],
  ['Onze ambitie', 'target-state', true],
  ['I nostri obiettivi', 'target-state', true],
  ['Goals', 'target-state', false],
  ['Where we are today', 'current-state', true],
  ['Our challenges', 'challenge', true],
  ['Current projects', 'project', true],
  ['Laufende Projekte', 'project', true],
  ['Our projects', 'project', false],
  ['Markets we serve', 'market', true],
  ['Unsere Märkte', 'market', true],
  ['Industries', 'market', false],
] as const)('%s announces: %s', (heading, kind, isSure) => {
  expect(announced(heading)).toEqual({ kind, isSure });
});

test.each([
  'The challenge',
  'Learning objectives of week two',
  'Project management',
  'Marketing',
  '',
])('%s announces nothing', (heading) => {
  expect(announced(heading)).toBeNull();
});

test.each([
  ['Today we serve 41 networks in nine countries.', true],
  ['Derzeit gießen wir 40.000 Tonnen im Jahr und haben 6 Öfen.', true],
  ['Aujourd’hui, nous comptons 31 apprentis.', true],
  ['We currently have no open positions.', false],
  ['Contact us today for 20 free metres.', false],
  ['She is currently director of a bank with 30 branches.', false],
])('%s says how things stand: %s', (sentence, expected) => {
  expect(isOfToday(foldText(sentence))).toBe(expected);
});
