import type { InterviewRound } from './interview-round';

type Scheduled = Pick<InterviewRound, 'status' | 'ordinal' | 'startsAt' | 'durationMin'>;

const MINUTE = 60_000;
/** How long an interview takes when nobody said. */
const ASSUMED_MIN = 60;

/** The interview itself still counts: the panel is looked at while it goes on. */
const endOf = ({ startsAt = 0, durationMin = ASSUMED_MIN }: Scheduled): number =>
  startsAt + durationMin * MINUTE;

/** The planned round that comes (or goes on) soonest; without dates the first of the sequence. */
export const nextRound = <R extends Scheduled>(rounds: readonly R[], now: number): R | null => {
  const planned = rounds
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0) || a.ordinal - b.ordinal);
  const dated = planned.find((round) => round.startsAt !== undefined && endOf(round) >= now);
  return dated ?? planned.find((round) => round.startsAt === undefined) ?? null;
};

/** The interview that is over and of which nothing is told: neither that it took place nor what was said. */
export const roundToTell = <R extends Scheduled & Pick<InterviewRound, 'debriefedAt'>>(
  rounds: readonly R[],
  now: number,
): R | null =>
  rounds
    .filter(
      (round) =>
        round.status === 'planned' &&
        round.debriefedAt === undefined &&
        round.startsAt !== undefined &&
        endOf(round) < now,
    )
    .sort((a, b) => (b.startsAt ?? 0) - (a.startsAt ?? 0))[0] ?? null;

export interface Countdown {
  /** Of 24 hours each, not of the calendar. */
  days: number;
  hours: number;
  minutes: number;
  past: boolean;
}

/** Time until something starts, or since it started, in whole minutes. */
export const countdown = (startsAt: number, now: number): Countdown => {
  const minutes = Math.floor(Math.abs(startsAt - now) / MINUTE);
  return {
    days: Math.floor(minutes / (24 * 60)),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
    past: startsAt < now,
  };
};
