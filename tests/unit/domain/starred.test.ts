import { expect, test } from 'vitest';
import { openMoments, starredLine, withoutOpenMoments } from '@/lib/domain/starred';

const at = new Date(2026, 10, 24, 14, 5).getTime();

test('a starred moment is a line with the time on the clock', () => {
  expect(starredLine(at)).toBe('★ 14:05 ');
});

test('what waits for its words is found by its line; what has them is a note like others', () => {
  const notes = `Warm welcome\n${starredLine(at)}\n★ 14:20 they doubted June\n★ 14:31`;
  expect(openMoments(notes)).toEqual([
    { line: 1, time: '14:05' },
    { line: 3, time: '14:31' },
  ]);
  expect(withoutOpenMoments(notes)).toBe('Warm welcome\n★ 14:20 they doubted June');
});

test('a star that somebody typed is no moment', () => {
  expect(openMoments('★ great\n* 14:05\n★ 1405')).toEqual([]);
});
