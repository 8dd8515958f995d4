import { describe, expect, it, test } from 'vitest';
import { parseNoteLine } from '@/lib/domain/note-line';
import { markOfKey, markTyped, NOTE_MARKS } from '@/lib/domain/note-mark';

/** A Monday. */
const NOW = new Date(2026, 10, 9, 15).getTime();

const day = (instant: number | undefined): string =>
  instant === undefined
    ? 'none'
    : [
        new Date(instant).getFullYear(),
        new Date(instant).getMonth() + 1,
        new Date(instant).getDate(),
      ].join('-');

describe('marks', () => {
  it('has one key each', () => {
    expect(new Set(NOTE_MARKS.map(({ key }) => key)).size).toBe(NOTE_MARKS.length);
  });

  it.each(['"', '“', '„', '«', '”'])('takes %s for a quote', (sign) => {
    expect(markOfKey(sign)).toBe('quote');
  });

  it.each(['-', '*', 'a', '1', '', "'", '¡', '¿'])('takes %s for text', (sign) => {
    expect(markOfKey(sign)).toBeNull();
  });

  it('knows the signs of wide keyboards', () => {
    expect(['！', '＃', '？', '＠', '＝'].map(markOfKey)).toEqual([
      'key-point',
      'obstacle',
      'question',
      'promise',
      'fact',
    ]);
  });

  it('is typed at the start of a line only, and alone', () => {
    expect(markTyped('', '!')).toBe('key-point');
    expect(markTyped('six weeks', '>six weeks')).toBe('objective');
    expect(markTyped('six weeks', 'six weeks!')).toBeNull();
    expect(markTyped('', '!!')).toBeNull();
    expect(markTyped('a', '!b')).toBeNull();
  });
});

test.each([
  // English
  ['send the checklist by the 22nd', 'send the checklist', '2026-11-22'],
  ['send the checklist by Friday', 'send the checklist', '2026-11-13'],
  ['send the checklist by Friday.', 'send the checklist', '2026-11-13'],
  ['By Thursday: the list of clients', 'the list of clients', '2026-11-12'],
  ['call Jonas by 3 December', 'call Jonas', '2026-12-3'],
  ['call Jonas by December 3rd', 'call Jonas', '2026-12-3'],
  ['call Jonas no later than Jan 4', 'call Jonas', '2027-1-4'],
  ['call Jonas by 2026-12-03', 'call Jonas', '2026-12-3'],
  ['call Jonas until tomorrow', 'call Jonas', '2026-11-10'],
  ['send it by the 5th', 'send it', '2026-12-5'],
  [
    'send it by 22 November, with the numbers',
    'send it by 22 November, with the numbers',
    '2026-11-22',
  ],
  // German
  ['Checkliste schicken bis zum 22.', 'Checkliste schicken', '2026-11-22'],
  ['Checkliste schicken bis 22.11.', 'Checkliste schicken', '2026-11-22'],
  ['Checkliste schicken bis 22.11.2026', 'Checkliste schicken', '2026-11-22'],
  ['Checkliste schicken bis 22. November', 'Checkliste schicken', '2026-11-22'],
  ['Checkliste schicken, spätestens am Freitag', 'Checkliste schicken', '2026-11-13'],
  ['Jonas anrufen bis morgen', 'Jonas anrufen', '2026-11-10'],
  // French
  ['envoyer la liste d’ici vendredi', 'envoyer la liste', '2026-11-13'],
  ['envoyer la liste au plus tard le 22 novembre', 'envoyer la liste', '2026-11-22'],
  ['envoyer la liste pour le 22', 'envoyer la liste', '2026-11-22'],
  ['envoyer la liste pour le 1er décembre', 'envoyer la liste', '2026-12-1'],
  // Spanish
  ['enviar la lista para el viernes', 'enviar la lista', '2026-11-13'],
  ['enviar la lista hasta el 22 de noviembre', 'enviar la lista', '2026-11-22'],
  ['enviar la lista a más tardar el 22', 'enviar la lista', '2026-11-22'],
  ['llamar a Jonas para mañana', 'llamar a Jonas', '2026-11-10'],
])('%s', (line, text, due) => {
  const parsed = parseNoteLine('promise', line, NOW);
  expect([parsed.text, day(parsed.dueAt)]).toEqual([text, due]);
});

test.each([
  'send the numbers by region',
  'cut it by 22 percent',
  'stand by them',
  'by Monday', // today is one
  'by next Friday',
  'by Friday or by Monday week, or by Thursday',
  'by Friday, or by Thursday',
  'before Friday',
  'by 3 November', // it was last week
  'by 31 February',
  'by May I mean the plan',
  'bis 22 Uhr',
  'bis 6.5 Mio',
  'bis 22. Lieferung',
  'vor Freitag',
  'pour 22 clients',
  'avant vendredi',
  'para 22 clientes',
  'antes del viernes',
  'passed by the 22nd floor',
])('says no day: %s', (line) => {
  const parsed = parseNoteLine('promise', line, NOW);
  expect([parsed.text, day(parsed.dueAt)]).toEqual([line, 'none']);
});

test.each([
  ['go live 14 weeks -> 6 weeks', 'go live', '14 weeks', '6 weeks'],
  ['go live: 14 → 6 weeks', 'go live', '14 weeks', '6 weeks'],
  ['14 weeks -> 6 weeks', '14 weeks -> 6 weeks', '14 weeks', '6 weeks'],
  ['churn from 6 % to 4 %', 'churn', '6 %', '4 %'],
  ['churn from 6 to 4 % by June', 'churn from 6 to 4 % by June', '6 %', '4 %'],
  ['Durchlaufzeit von 14 auf 6 Wochen', 'Durchlaufzeit', '14 Wochen', '6 Wochen'],
  ['délai de 14 à 6 semaines', 'délai', '14 semaines', '6 semaines'],
  ['plazo de 14 a 6 semanas', 'plazo', '14 semanas', '6 semanas'],
  ['revenue 2.5m -> 4m', 'revenue', '2.5m', '4m'],
])('%s', (line, text, currentState, targetState) => {
  expect(parseNoteLine('objective', line, NOW)).toEqual({ text, currentState, targetState });
});

test.each([
  'six weeks to go live',
  'from Berlin to Madrid',
  'a > b',
  '2 of 3 sites by 2027',
  '10 -> 8 -> 6 weeks and 4 -> 2 people',
  'von Montag auf Dienstag',
])('says no now and target: %s', (line) => {
  expect(parseNoteLine('objective', line, NOW)).toEqual({ text: line });
});

it('takes the marks off a quote and leaves its words', () => {
  expect(parseNoteLine('quote', '“we lose them in week nine”', NOW)).toEqual({
    text: 'we lose them in week nine',
  });
});

it('reads a due day and a target only where they mean something', () => {
  expect(parseNoteLine('key-point', 'ready by Friday, 14 -> 6', NOW)).toEqual({
    text: 'ready by Friday, 14 -> 6',
  });
});
