import { expect, test } from 'vitest';
import { initialsOf } from '@/lib/domain/initials';
import { lastSeat } from '@/lib/domain/last-seat';
import { PANEL_STATE, parsePanelState } from '@/lib/domain/panel-state';
import { isLongOver, minutesLeft, slotOf } from '@/lib/domain/slot';
import { aParticipant, aRound, FIXTURE_NOW } from '../../fixtures/records';

const MINUTE = 60_000;

test('a person’s own slot counts before the round’s', () => {
  const round = { startsAt: FIXTURE_NOW, durationMin: 60 };
  expect(slotOf(round, {}).end).toBe(FIXTURE_NOW + 60 * MINUTE);
  const own = { slotStart: FIXTURE_NOW + 30 * MINUTE, slotMin: 15 };
  expect(slotOf(round, own)).toEqual({ start: own.slotStart, end: FIXTURE_NOW + 45 * MINUTE });
});

test('nobody is told an end that nobody said', () => {
  expect(slotOf({ startsAt: FIXTURE_NOW }, {})).toEqual({ start: FIXTURE_NOW, end: null });
  expect(slotOf({ durationMin: 60 }, {})).toEqual({ start: null, end: null });
});

test('a begun minute is left, and after the end the minutes count down from zero', () => {
  expect(minutesLeft(FIXTURE_NOW + 1, FIXTURE_NOW)).toBe(1);
  expect(minutesLeft(FIXTURE_NOW, FIXTURE_NOW)).toBe(0);
  expect(minutesLeft(FIXTURE_NOW - 3 * MINUTE, FIXTURE_NOW)).toBe(-3);
});

test('a round is long over three hours after its end, and never while nobody said when it is', () => {
  const hour = 60 * MINUTE;
  const round = { startsAt: FIXTURE_NOW, durationMin: 30 };
  expect(isLongOver(round, FIXTURE_NOW + 3 * hour)).toBe(false);
  expect(isLongOver(round, FIXTURE_NOW + 4 * hour)).toBe(true);
  expect(isLongOver({}, FIXTURE_NOW)).toBe(false);
});

test.each([
  ['Mara Lindqvist', 'ML'],
  ['Mateo Quiroga Salas', 'MS'],
  ['Madonna', 'MA'],
  ['  émile zola ', 'ÉZ'],
  ['😀 Smile', '😀S'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('the last time is the latest round that took place and that they were in', () => {
  const rounds = [1, 2, 3].map((ordinal) =>
    aRound({ id: `round-${ordinal}`, ordinal, status: ordinal === 3 ? 'planned' : 'done' }),
  );
  const seat = (round: number, changes = {}) =>
    aParticipant({ id: `seat-${round}`, roundId: `round-${round}`, personId: 'mara', ...changes });
  expect(lastSeat({ rounds, participants: [seat(1), seat(2), seat(3)] }, 'mara')?.id).toBe(
    'seat-2',
  );
  const absent = [seat(1), seat(2, { attended: false })];
  expect(lastSeat({ rounds, participants: absent }, 'mara')?.id).toBe('seat-1');
  expect(lastSeat({ rounds, participants: [seat(1)] }, 'somebody')).toBeNull();
});

test('a panel remembers what it was, and forgets what it cannot read', () => {
  const onAir = { companyId: 'c', roundId: 'r', personId: 'p' };
  const state = { isCovered: true, onAir, knowsOnAir: true };
  expect(parsePanelState(JSON.stringify(state))).toEqual(state);
  for (const kept of [null, '', '{', '{"isCovered":"yes"}', '[]'])
    expect(parsePanelState(kept)).toEqual(PANEL_STATE);
});
