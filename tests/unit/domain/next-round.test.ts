import { describe, expect, it } from 'vitest';
import { countdown, nextRound, roundToTell } from '@/lib/domain/next-round';
import { aRound, FIXTURE_NOW as NOW } from '../../fixtures/records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the next round', () => {
  const tomorrow = aRound({ id: 'tomorrow', startsAt: NOW + DAY, ordinal: 3 });
  const nextWeek = aRound({ id: 'next-week', startsAt: NOW + 7 * DAY, ordinal: 2 });
  const yesterday = aRound({ id: 'yesterday', startsAt: NOW - DAY, ordinal: 1 });
  const undated = aRound({ id: 'undated', ordinal: 5 });

  it('is the soonest planned one, whatever its number', () => {
    expect(nextRound([undated, nextWeek, tomorrow, yesterday], NOW)).toBe(tomorrow);
  });

  it('is one without a date when no other is to come, the first of the sequence', () => {
    const later = aRound({ id: 'later', ordinal: 6 });
    expect(nextRound([later, undated, yesterday], NOW)).toBe(undated);
  });

  it('is not one that is done or cancelled', () => {
    const done = aRound({ status: 'done', startsAt: NOW + HOUR });
    const cancelled = aRound({ status: 'cancelled', startsAt: NOW + HOUR });
    expect(nextRound([done, cancelled, nextWeek], NOW)).toBe(nextWeek);
  });

  it('is none when all planned ones are over', () => {
    expect(nextRound([yesterday], NOW)).toBeNull();
    expect(nextRound([], NOW)).toBeNull();
  });

  it('is the one that goes on right now, until it ends', () => {
    const going = aRound({ startsAt: NOW - 20 * MINUTE, durationMin: 45 });
    expect(nextRound([tomorrow, going], NOW)).toBe(going);
    expect(nextRound([tomorrow, going], NOW + 26 * MINUTE)).toBe(tomorrow);
  });

  it('goes on for an hour where nobody said how long it takes', () => {
    const going = aRound({ startsAt: NOW - 20 * MINUTE });
    expect(nextRound([tomorrow, going], NOW)).toBe(going);
    expect(nextRound([tomorrow, going], NOW + 41 * MINUTE)).toBe(tomorrow);
  });

  it('is the one that starts this minute, and of two at once the lower number', () => {
    const [first, second] = [
      aRound({ id: 'a', startsAt: NOW, ordinal: 1 }),
      aRound({ id: 'b', startsAt: NOW, ordinal: 2 }),
    ];
    expect(nextRound([second, first], NOW)).toBe(first);
  });
});

describe('the countdown', () => {
  it.each([
    [2 * DAY + 3 * HOUR + 4 * MINUTE + 59_999, { days: 2, hours: 3, minutes: 4, past: false }],
    [DAY, { days: 1, hours: 0, minutes: 0, past: false }],
    [DAY - 1, { days: 0, hours: 23, minutes: 59, past: false }],
    [0, { days: 0, hours: 0, minutes: 0, past: false }],
    [-1, { days: 0, hours: 0, minutes: 0, past: true }],
    [-(DAY + HOUR), { days: 1, hours: 1, minutes: 0, past: true }],
  ])('over %i ms is %j', (distance, expected) => {
    expect(countdown(NOW + distance, NOW)).toEqual(expected);
  });
});

describe('the round that is to be told', () => {
  const past = aRound({ id: 'past', startsAt: NOW - 3 * HOUR, durationMin: 60 });

  it('is the latest that is over and still said to be planned', () => {
    const before = aRound({ id: 'before', startsAt: NOW - 7 * DAY });
    expect(roundToTell([past, before], NOW)).toBe(past);
    expect(roundToTell([before], NOW)).toBe(before);
  });

  it('is not one that goes on, is to come, has no day, took place or fell through', () => {
    const going = aRound({ startsAt: NOW - 20 * MINUTE, durationMin: 45 });
    const coming = aRound({ startsAt: NOW + HOUR });
    const none = [going, coming, aRound({})];
    const said = (['done', 'cancelled'] as const).map((status) => ({ ...past, status }));
    expect(roundToTell([...none, ...said], NOW)).toBeNull();
  });

  it('is not one whose debrief was begun', () => {
    expect(roundToTell([{ ...past, debriefedAt: NOW - HOUR }], NOW)).toBeNull();
  });
});
