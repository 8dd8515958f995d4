import type { InterviewRound } from './interview-round';

/** The round that has begun last: what was asked or promised was so there, unless somebody says otherwise. */
export const lastRound = (
  rounds: readonly InterviewRound[],
  now: number,
): InterviewRound | undefined =>
  rounds.findLast(
    ({ status, startsAt }) =>
      status === 'done' || (status === 'planned' && startsAt !== undefined && startsAt <= now),
  );
