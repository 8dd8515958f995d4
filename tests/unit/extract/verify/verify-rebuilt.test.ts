import { describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/extract/verify/find-quote';
import { pageText } from '@/lib/extract/verify/page-text';
import { clipOf, linesOf, TEAM, verdict } from './a-page';

describe('a card in whose place stands another', () => {
  const card = (now: string[]) => {
    const around = (...lines: string[]) => [
      '# Our people',
      'Ole Brandt',
      'Head of Sales abroad',
      ...lines,
      'Come and see us at work.',
    ];
    const before = around('Ada Novak', 'Chief Operating Officer');
    return verdict(before, around(...now), 3, 'Ada Novak', 'Chief Operating Officer');
  };

  it('is gone when nothing of it is left, and changed when the name or the title is', () => {
    expect(card(['Kim Sato', 'Head of Art']).state).toBe('gone');
    expect(card(['Kim Sato', 'Chief Operating Officer'])).toMatchObject({
      state: 'changed',
      now: 'Kim Sato\nChief Operating Officer',
    });
    expect(card(['Ada Novak', 'Head of Art'])).toMatchObject({ now: 'Ada Novak\nHead of Art' });
  });
});

describe('a short quote, all of whose surroundings are new', () => {
  const now = (...more: string[]) => [
    '# The crew',
    'Ada Novak',
    'Mara Lindqvist',
    'Chief Executive Officer',
    'Kim',
    ...more,
  ];
  const value = 'Chief Executive Officer';

  it('is the same one where it is lines of its own that the page has once', () => {
    expect(verdict(TEAM, now(), 1, 'Mara Lindqvist', value).state).toBe('present');
  });

  it('is none where another one could be meant', () => {
    expect(verdict(TEAM, ['# The crew', 'Ole Brandt', 'Kim'], 3, 'Ole Brandt').state).toBe('gone');
    const twice = now('Mara Lindqvist', value, 'Ole');
    expect(verdict(TEAM, twice, 1, 'Mara Lindqvist', value).state).not.toBe('present');
    const inSentence = ['# The crew', 'Mara Lindqvist', 'Chief Executive Officer for a day'];
    expect(verdict(TEAM, inSentence, 1, 'Mara Lindqvist', value).state).not.toBe('present');
  });

  it('is gone where its heading stands without it', () => {
    const taken = ['# Our people', 'Ada Novak', '# Formerly', 'Mara Lindqvist', value, 'Kim'];
    expect(verdict(TEAM, taken, 1, 'Mara Lindqvist', value).state).not.toBe('present');
  });
});

describe('a block that is shown twice with all its neighbours', () => {
  const block = ['Spring offer for everybody', 'Kites', 'Only until the end of the month'];

  it('is the one nearer to where it was', () => {
    const lines = linesOf(...block, ...block, ...block);
    const found = findQuote(pageText(lines), clipOf(lines, 4, 'Kites'));
    expect(found?.start).toBe(lines[4]?.start);
  });
});
