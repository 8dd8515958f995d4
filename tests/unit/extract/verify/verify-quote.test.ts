import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/extract/verify/find-quote';
import { pageText } from '@/lib/extract/verify/page-text';
import { squeezeWords } from '@/lib/extract/verify/squeezed';
import { verifyQuote } from '@/lib/extract/verify/verify-quote';
import { clipOf, linesOf, pageOf, TEAM, verdict } from './a-page';

describe('a quote that is there', () => {
  it('is present on the page it was kept from', () => {
    expect(verdict(TEAM, TEAM, 1, 'Mara Lindqvist', 'Chief Executive Officer')).toEqual({
      state: 'present',
    });
  });

  it('does not mind white space, soft hyphens, zero widths and lines broken elsewhere', () => {
    const now = TEAM.map((line) => line.replace('Executive', 'Exe\u00adcu\u200btive'));
    now.splice(1, 2, 'Mara  Lindqvist Chief', 'Exe\u00adcutive\u00a0Officer');
    expect(verdict(TEAM, now, 1, 'Mara Lindqvist', 'Chief Executive Officer')).toEqual({
      state: 'present',
    });
  });

  it('survives other neighbours while its heading stands', () => {
    const now = ['# Our people', 'Ada Novak', 'Chair', 'Mara Lindqvist', 'Chief of Kites'];
    expect(verdict(TEAM, now, 1, 'Mara Lindqvist')).toEqual({ state: 'present' });
  });

  it('survives another heading while a neighbour stands', () => {
    const now = TEAM.map((line) => line.replace('# Our people', '# The crew'));
    expect(verdict(TEAM, now, 3, 'Ole Brandt')).toEqual({ state: 'present' });
  });

  it('is one however an accent was typed, and in any script or direction', () => {
    const before = ['# Équipe', 'Zoé Müller', 'מנכ״ל החברה', '株式会社青空', '👩‍🔧 Werkstatt'];
    const now = before.map((line) => line.normalize('NFD'));
    for (const index of [1, 2, 3, 4])
      expect(verdict(before, now, index, before[index] ?? '')).toEqual({ state: 'present' });
  });
});

it('tells repeated words apart by their neighbours', () => {
  const lines = linesOf('Sales', 'Read more', 'Research', 'Read more', 'Finance', 'Read more');
  const text = pageText(lines);
  for (const index of [1, 3, 5])
    expect(findQuote(text, clipOf(lines, index, 'Read more'))?.start).toBe(lines[index]?.start);
});

describe('a quote that is not there', () => {
  it('is gone when nothing of its place is left', () => {
    expect(verdict(TEAM, ['# Contact', 'Write to us.'], 1, 'Mara Lindqvist')).toEqual({
      state: 'gone',
    });
  });

  it('is changed when its card says something else, and says what', () => {
    const now = TEAM.map((line) => line.replace('Chief Executive Officer', 'Chair of the Board'));
    expect(verdict(TEAM, now, 1, 'Mara Lindqvist', 'Chief Executive Officer')).toMatchObject({
      state: 'changed',
      now: 'Mara Lindqvist\nChair of the Board',
    });
  });

  it('is changed when a number in its sentence is another', () => {
    const before = ['# Figures', 'We are a family firm.', 'We employ 450 people.', 'Come and see.'];
    const now = before.map((line) => line.replace('450', '520'));
    expect(verdict(before, now, 2, 'We employ 450 people.')).toMatchObject({
      state: 'changed',
      now: 'We employ 520 people.',
    });
  });

  it('is not found in a word that merely holds it', () => {
    const before = ['# Team', 'Ann', 'Cook'];
    expect(verdict(before, ['# Team', 'Anna', 'Cook'], 1, 'Ann').state).not.toBe('present');
  });

  it('is not found where the same short words are said of something else', () => {
    const now = ['# Press', 'A talk with', 'Mara Lindqvist', 'in the local paper'];
    expect(verdict(TEAM, now, 1, 'Mara Lindqvist').state).not.toBe('present');
  });

  it('differs by case, accent or punctuation', () => {
    const before = ['# Aim', 'Resume the Work.', 'End.'];
    for (const said of ['Resume the work.', 'Résume the Work.', 'Resume the Work!'])
      expect(verdict(before, ['# Aim', said, 'End.'], 1, 'Resume the Work.').state).not.toBe(
        'present',
      );
  });

  it('is left unchecked where the page was read in part', () => {
    const page = pageOf(linesOf('# Contact'), { partial: true });
    expect(verifyQuote(page, clipOf(linesOf(...TEAM), 1, 'Mara Lindqvist'))).toEqual({
      state: 'unchecked',
    });
  });
});

/** Words of several scripts, with what is hard about each. */
const word = fc.constantFrom(
  ...[
    'Larkmoor',
    'the',
    'Büro',
    'Bü\u00adro',
    'e\u0301lan',
    'مدير',
    '取締役',
    '👩‍🔧',
    "l'usine",
    'A.',
  ],
  ...['growth', 'of', '2030', '—', 'naïve', 'growth', 'the', 'we', 'Straße', 'İstanbul'],
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const page = fc.array(line, { minLength: 2, maxLength: 12 });

describe('any page', () => {
  it('says every quote that was kept from it', () => {
    fc.assert(
      fc.property(page, fc.nat(), (texts, pick) => {
        const lines = linesOf(...texts);
        const index = pick % texts.length;
        return (
          verifyQuote(pageOf(lines), clipOf(lines, index, texts[index] ?? '')).state === 'present'
        );
      }),
      { numRuns: 500 },
    );
  });

  it('finds exactly the words that were kept', () => {
    fc.assert(
      fc.property(page, fc.nat(), (texts, pick) => {
        const lines = linesOf(...texts);
        const index = pick % texts.length;
        const text = pageText(lines);
        const found = findQuote(text, clipOf(lines, index, texts[index] ?? ''));
        const said = text.full.slice(found?.start, found?.end);
        return squeezeWords(said) === squeezeWords(texts[index] ?? '');
      }),
      { numRuns: 500 },
    );
  });

  it('never says a quote whose words were taken out of it', () => {
    fc.assert(
      fc.property(page, fc.nat(), (texts, pick) => {
        const lines = linesOf(...texts);
        const index = pick % texts.length;
        const exact = texts[index] ?? '';
        const without = texts.map((text) => text.replaceAll(exact, 'otherwise'));
        const clip = clipOf(lines, index, exact);
        const still = without.join('').replace(/\s/g, '').includes(exact.replace(/\s/g, ''));
        return still || verifyQuote(pageOf(linesOf(...without)), clip).state !== 'present';
      }),
      { numRuns: 500 },
    );
  });
});
