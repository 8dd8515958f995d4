import type { InterviewRound } from './interview-round';

type Promised = Pick<InterviewRound['commitments'][number], 'dueAt' | 'doneAt'>;

/** Where a promise stands, in whole days of the calendar here. */
export type PromiseStanding =
  | { state: 'kept'; at: number }
  | { state: 'late' | 'due'; days: number }
  | { state: 'undated' };

const DAY = 24 * 60 * 60 * 1_000;

/** Midnight where the person is; a day of summer time's change is a day too. */
const midnightOf = (instant: number): number => {
  const date = new Date(instant);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
};

export const promiseStanding = ({ dueAt, doneAt }: Promised, now: number): PromiseStanding => {
  if (doneAt !== undefined) return { state: 'kept', at: doneAt };
  if (dueAt === undefined) return { state: 'undated' };
  const days = (midnightOf(dueAt) - midnightOf(now)) / DAY;
  if (dueAt >= now) return { state: 'due', days };
  return { state: 'late', days: Math.abs(days) };
};
