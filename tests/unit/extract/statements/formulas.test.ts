import { expect, test } from 'vitest';
import { stating } from '@/lib/extract/statements/formulas';

const mission = stating('mission', ['lantern quay', 'lantern']);
const vision = stating('vision', ['lantern quay', 'lantern']);

test.each([
  'Our mission is to light every jetty.',
  'Our founding mission, to light every jetty, has not changed.',
  'Lantern Quay’s mission is a lit coast.',
  'The mission of Lantern Quay is to light every jetty.',
  'We exist to keep the harbour awake.',
  'Lantern Quay exists to keep the harbour awake.',
  'We’re on a mission to light every jetty.',
  'A lit coast is our mission.',
  'Unsere Mission ist es, jeden Steg zu beleuchten.',
  'Notre mission : éclairer chaque jetée.',
  'Nuestra misión es iluminar cada muelle.',
  'Onze missie is elke steiger te verlichten.',
  'A nossa missão é iluminar cada cais.',
  'La nostra missione è illuminare ogni molo.',
  '私たちの使命は、すべての桟橋を照らすことです。',
  'It’s our mission to light every jetty.',
  'Our mission? To light every jetty.',
  'We have one mission: a lit coast.',
  'The company’s mission is to light every jetty.',
  'Lantern Quay a pour mission d’éclairer chaque jetée.',
  'Tenemos como misión iluminar cada muelle.',
  'É nossa missão iluminar cada cais.',
  'Wir haben es uns zur Aufgabe gemacht, jeden Steg zu beleuchten.',
  'Wij hebben als missie elke steiger te verlichten.',
])('says what the mission is: %s', (sentence) => {
  expect(mission(sentence)).toBe(true);
});

test.each([
  'Otterbank is a shop whose mission is to sell one book a day.',
  'Their mission is to sell one book a day.',
  'Tell us what your mission is.',
  'The mission of the museum is to keep the boats.',
  'The crew left on a mission to Mars.',
  'A mission-critical system needs a second lamp.',
  'Ihre Mission ist es, Bücher zu verkaufen.',
])('says nothing about our mission: %s', (sentence) => {
  expect(mission(sentence)).toBe(false);
});

test.each([
  'Our vision is a coast without dark water.',
  'We envision a world in which no jetty is dark.',
  'Notre vision est une côte sans nuit.',
  'Unsere Vision ist eine Küste ohne Dunkelheit.',
  'We dream of a world without dark water.',
  'Wir träumen von einer Küste ohne Dunkelheit.',
  'Nous imaginons un monde où chaque jetée est éclairée.',
])('says what the vision is: %s', (sentence) => {
  expect(vision(sentence)).toBe(true);
});

test('a mission is no vision', () => {
  expect(vision('Our mission is to light every jetty.')).toBe(false);
});
