import { describe, expect, it } from 'vitest';
import { distinctTags, isSameTag, readTag, TAG_MAX } from '@/lib/domain/tag';

describe('tags', () => {
  it('are the same whatever their case, accents and invisible characters', () => {
    expect(isSameTag('Growth', 'growth')).toBe(true);
    expect(isSameTag('Überblick', 'uberblick')).toBe(true);
    expect(isSameTag('Gro\u00ADwth', 'growth')).toBe(true);
  });

  it('differ by the signs that names of things live from', () => {
    expect(isSameTag('C++', 'C#')).toBe(false);
    expect(isSameTag('🚀', '⭐')).toBe(false);
  });

  it('are read from what was typed', () => {
    expect(readTag('  #net   retention ')).toBe('net retention');
    expect(readTag(' # ')).toBeNull();
    expect(readTag('')).toBeNull();
    expect(readTag('x'.repeat(500))).toHaveLength(TAG_MAX);
  });

  it('are each listed once, in the spelling that comes first', () => {
    expect(distinctTags(['Growth', 'risk', 'GROWTH'])).toEqual(['Growth', 'risk']);
  });
});
