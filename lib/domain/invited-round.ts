import type { InterviewRound } from './interview-round';
import type { Invitation } from './invitation';

/** The round an invitation is about: the one it was kept as, or one that waits for its time. */
export const roundFor = (
  { icsUid }: Pick<Invitation, 'icsUid'>,
  rounds: readonly InterviewRound[],
): { round: InterviewRound; known: boolean } | null => {
  const same = rounds.find((round) => icsUid !== undefined && round.icsUid === icsUid);
  if (same) return { round: same, known: true };
  const waiting = rounds.find(
    (round) =>
      round.status === 'planned' && round.startsAt === undefined && round.icsUid === undefined,
  );
  return waiting ? { round: waiting, known: false } : null;
};

type Version = Pick<InterviewRound, 'icsUid' | 'icsSequence'>;

/** Whether a newer version of the same invitation was kept before; without a number it is the first. */
export const isOlderThan = (invitation: Version, round: Version): boolean =>
  invitation.icsUid !== undefined &&
  invitation.icsUid === round.icsUid &&
  (invitation.icsSequence ?? 0) < (round.icsSequence ?? 0);
