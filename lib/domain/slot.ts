import type { InterviewRound } from './interview-round';
import type { Participant } from './participant';

const MINUTE = 60_000;

/** Somebody's part of a round; null for what nobody said. */
export interface Slot {
  start: number | null;
  end: number | null;
}

/** Their own slot, else the whole round. */
export const slotOf = (
  { startsAt, durationMin }: Pick<InterviewRound, 'startsAt' | 'durationMin'>,
  { slotStart, slotMin }: Pick<Participant, 'slotStart' | 'slotMin'>,
): Slot => {
  const start = slotStart ?? startsAt ?? null;
  const minutes = slotMin ?? durationMin;
  const end = start === null || minutes === undefined ? null : start + minutes * MINUTE;
  return { start, end };
};

/** Whole minutes until then, begun ones counted; below zero when it is over. */
export const minutesLeft = (end: number, now: number): number => Math.ceil((end - now) / MINUTE);

/** So long after its end nobody is still in an interview. */
const OVER_FOR = 3 * 60 * MINUTE;
const ASSUMED_MIN = 60;

/** The round ended hours ago: whoever opens the panel then does not come back to it. */
export const isLongOver = (
  { startsAt, durationMin = ASSUMED_MIN }: Pick<InterviewRound, 'startsAt' | 'durationMin'>,
  now: number,
): boolean => startsAt !== undefined && startsAt + durationMin * MINUTE + OVER_FOR < now;
