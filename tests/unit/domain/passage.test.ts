import { describe, expect, it } from 'vitest';
import { passageOf, statementOf } from '@/lib/domain/passage';
import type { SelectionReading } from '@/lib/domain/selection-reading';

const aReading = (changes: Partial<SelectionReading> = {}): SelectionReading => ({
  url: 'https://a.example/story',
  canonicalUrl: '',
  title: 'Story',
  readAt: 1,
  selector: { exact: 'Our mission is to keep the lights on.', prefix: '', suffix: '' },
  headingPath: [],
  ...changes,
});
const article = { headline: 'A line between islands', markdown: 'The line …', partial: false };

const kept = (changes: Partial<SelectionReading>) => {
  const passage = passageOf(aReading(changes));
  return passage && { kind: passage.kind, ...statementOf(passage) };
};

describe('what a passage is kept as', () => {
  it('is its words, as the kind they look like', () => {
    expect(kept({})).toEqual({ kind: 'mission', text: 'Our mission is to keep the lights on.' });
  });

  it('is the headline of an article: news where it has a date', () => {
    expect(kept({ article, pageDate: '2026-05-04' })).toEqual({
      kind: 'news',
      text: 'A line between islands',
    });
  });

  it('is not what an article begins with, whatever that looks like', () => {
    expect(kept({ article })).toEqual({ kind: 'other', text: 'A line between islands' });
  });

  it('is a link with where it leads, so that two links named alike stay two', () => {
    const selector = { exact: 'Read more', prefix: '', suffix: '' };
    expect(kept({ selector, linksTo: 'https://a.example/r.pdf' })).toEqual({
      kind: 'other',
      text: 'Read more https://a.example/r.pdf',
    });
  });

  it('is nothing where nothing was read', () => {
    expect(kept({ selector: null })).toBeNull();
  });
});
