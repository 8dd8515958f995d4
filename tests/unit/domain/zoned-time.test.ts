import { expect, test } from 'vitest';
import { fromWall, isZone, toWall } from '@/lib/domain/zoned-time';

test.each([
  ['2026-11-24T14:00', 'Europe/Berlin', Date.UTC(2026, 10, 24, 13)],
  ['2026-07-01T14:00', 'Europe/Berlin', Date.UTC(2026, 6, 1, 12)],
  ['2026-07-01T00:30', 'Pacific/Kiritimati', Date.UTC(2026, 5, 30, 10, 30)],
  ['2026-01-01T23:15', 'Asia/Kathmandu', Date.UTC(2026, 0, 1, 17, 30)],
  ['2026-03-08T03:30', 'America/New_York', Date.UTC(2026, 2, 8, 7, 30)],
])('%s in %s is one instant, there and back', (wall, tz, instant) => {
  expect(fromWall(wall, tz)).toBe(instant);
  expect(toWall(instant, tz)).toBe(wall);
});

test('a time the clocks skip is an hour later, one they show twice is the first', () => {
  expect(fromWall('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  expect(fromWall('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

test('no time is none, and no zone is none', () => {
  expect(fromWall('', 'Europe/Berlin')).toBeUndefined();
  expect([isZone('Europe/Berlin'), isZone('Europe/Atlantis'), isZone('')]).toEqual([
    true,
    false,
    false,
  ]);
});
