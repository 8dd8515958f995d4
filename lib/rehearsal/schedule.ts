import { dayAfter, dayBefore, dayOf, onDay } from '@/lib/domain/local-day';
import { toWall } from '@/lib/domain/zoned-time';
import type { Subject } from './cue';
import { memoryOf, type Said } from './memory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** With less than this left there is no room for curves: fixed steps. */
const NEAR = 7 * DAY;
/** From here on opening lines only. */
const LAST_SESSION = 3 * HOUR;
/** From here on nothing: what is not there yet will not come now, and being rested will. */
const STOP = HOUR;
/** Two steps that fall so close together are one. */
const TOO_SOON = 2 * HOUR;
const MORNING = '09:00';
const DAY_OF = '08:00';
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 8;

/** What is rehearsed for, and where the person is now. */
export interface Occasion {
  /** Undefined while the interview has no date. */
  startsAt: number | undefined;
  now: number;
  zone: string;
}

export type Phase = 'open' | 'last' | 'stopped';

export const phaseOf = ({ startsAt, now }: Omit<Occasion, 'zone'>): Phase => {
  if (startsAt === undefined) return 'open';
  const left = startsAt - now;
  if (left <= STOP) return 'stopped';
  return left <= LAST_SESSION ? 'last' : 'open';
};

/** Nobody rehearses at night: the next morning instead. */
const awake = (instant: number, zone: string): number => {
  const hour = Number(toWall(instant, zone).slice(11, 13));
  if (hour >= NIGHT_FROM) return onDay(dayAfter(instant, zone), MORNING, zone);
  return hour < NIGHT_UNTIL ? onDay(dayOf(instant, zone), MORNING, zone) : instant;
};

/** The morning of the interview, or half an hour before the last rest where it is an early one. */
const morningOf = (startsAt: number, zone: string): number =>
  Math.min(onDay(dayOf(startsAt, zone), DAY_OF, zone), startsAt - STOP - HOUR / 2);

/** How far down the steps: lost takes back to the first, easy skips one. */
const stepsTaken = (said: readonly Said[]): number =>
  said.reduce((taken, { rating }) => {
    if (rating === 1) return 0;
    if (rating === 2) return Math.max(taken, 1);
    return taken + rating - 2;
  }, 0);

/** Four hours on, the next day, the day before, the morning itself. */
const stepsAfter = (last: number, startsAt: number, zone: string): number[] => [
  awake(last + 4 * HOUR, zone),
  onDay(dayAfter(last, zone), MORNING, zone),
  onDay(dayBefore(startsAt, zone), MORNING, zone),
  morningOf(startsAt, zone),
];

interface Latest {
  subject: Subject;
  last: number;
}

const fits = (at: number, { subject, last }: Latest, startsAt: number): boolean =>
  at >= last + TOO_SOON && at <= startsAt - (subject === 'opening' ? STOP : LAST_SESSION);

const nearDue = (
  said: readonly Said[],
  latest: Latest,
  startsAt: number,
  zone: string,
): number | null => {
  const taken = stepsTaken(said.filter(({ at }) => startsAt - at < NEAR));
  const steps = stepsAfter(latest.last, startsAt, zone).slice(Math.max(0, taken - 1));
  return steps.find((at) => fits(at, latest, startsAt)) ?? null;
};

/** The last session: every opening once, and nothing else. */
const lastDue = (subject: Subject, last: number | undefined, startsAt: number, now: number) =>
  subject === 'opening' && (last ?? 0) < startsAt - LAST_SESSION ? now : null;

/**
 * When to say something again; null when not before the interview any more. Far from it by the
 * curve of forgetting, but never later than half of the time that is left; near it by fixed steps.
 */
export const nextDue = (
  subject: Subject,
  said: readonly Said[],
  { startsAt, now, zone }: Occasion,
): number | null => {
  const last = said.at(-1)?.at;
  const phase = phaseOf({ startsAt, now });
  if (phase === 'stopped') return null;
  if (phase === 'last' && startsAt !== undefined) return lastDue(subject, last, startsAt, now);
  const memory = memoryOf(said, now);
  if (last === undefined || !memory) return now;
  // An interview that is over is no reason to stop: there may be a third.
  if (startsAt === undefined || last >= startsAt) return memory.dueAt;
  const left = startsAt - last;
  if (left >= NEAR) return Math.min(memory.dueAt, last + left / 2);
  return nearDue(said, { subject, last }, startsAt, zone);
};
