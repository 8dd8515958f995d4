import { describe, expect, test } from 'vitest';
import {
  citationsIn,
  citedParts,
  editedForm,
  openCitation,
  storedForm,
  withoutCitations,
  wordsToCite,
} from '@/lib/domain/citation';

const retention = { findingId: 'r-1', words: 'retention 104 %' };
const mission = { findingId: 'm-1', words: 'the mission' };
const text = 'With [[r-1|retention 104 %]] and [[m-1|the mission]].';

test('a text falls apart into words and citations', () => {
  expect(citedParts(text)).toEqual(['With ', retention, ' and ', mission, '.']);
  expect(citationsIn(text)).toEqual([retention, mission]);
  expect(withoutCitations(text)).toBe('With retention 104 % and the mission.');
});

test('brackets that cite nothing are only words', () => {
  expect(citedParts('[[todo]] and [[a|b|c]]')).toEqual(['[[todo]] and [[a|b|c]]']);
});

test('what is edited has no ids, and of what is gone only the words', () => {
  expect(editedForm(text)).toBe('With [[retention 104 %]] and [[the mission]].');
  expect(editedForm(text, (id) => id === 'r-1')).toBe('With retention 104 % and [[the mission]].');
});

describe('storing an edited text', () => {
  test('finds each citation by its words, whatever their order', () => {
    expect(storedForm('[[the mission]], then [[retention 104 %]]', [retention, mission])).toBe(
      '[[m-1|the mission]], then [[r-1|retention 104 %]]',
    );
  });

  test('follows words that were edited', () => {
    expect(storedForm('[[net retention]] and [[the mission]]', [retention, mission])).toBe(
      '[[r-1|net retention]] and [[m-1|the mission]]',
    );
  });

  test('gives the id of one that was deleted to nobody', () => {
    expect(storedForm('[[todo]] it', [retention, mission])).toBe('[[todo]] it');
  });

  test('keeps the same fact cited twice', () => {
    const twice = '[[r-1|retention 104 %]] and [[r-1|retention 104 %]]';
    expect(storedForm(editedForm(twice), citationsIn(twice))).toBe(twice);
  });

  test('comes back as it went for any letter typed beside it', () => {
    const edited = `${editedForm(text)} x`;
    expect(storedForm(edited, citationsIn(text))).toBe(`${text} x`);
    expect(editedForm(storedForm(edited, citationsIn(text)))).toBe(edited);
  });
});

describe('an open citation', () => {
  test.each([
    ['With [[ret', 10, { start: 5, words: 'ret' }],
    ['With [[', 7, { start: 5, words: '' }],
    ['With [[done]] and', 17, null],
    ['With [[a\nb', 10, null],
    ['With [', 6, null],
    ['no brackets', 4, null],
  ])('of %j with the caret at %i', (words, caret, expected) => {
    expect(openCitation(words, caret)).toEqual(expected);
  });
});

test('a fact is cited by few words that cannot end the citation', () => {
  expect(wordsToCite('Net [retention] | 104\n%')).toBe('Net retention 104 %');
  const long = wordsToCite('word '.repeat(40));
  expect(long.length).toBeLessThanOrEqual(61);
  expect(long.endsWith('word…')).toBe(true);
});
