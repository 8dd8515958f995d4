import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { Subject } from './cue';

/** How long saying each takes, until it has been timed. */
const SAYING: Record<Subject, number> = {
  opening: 30,
  proposal: 120,
  story: 120,
  question: 90,
  'teach-back': 90,
};
/** Looking at what was meant, and saying how it went. */
const LOOKING = 60;

/** How long a cue takes: as long as the last time, or as such things take. */
export const secondsOf = (
  subject: Subject,
  said: readonly Pick<Rehearsal, 'seconds'>[],
): number => {
  const timed = said.findLast(({ seconds }) => seconds !== undefined && seconds > 0);
  return (timed?.seconds ?? SAYING[subject]) + LOOKING;
};

/** In whole minutes, never less than it takes. */
export const minutesOf = (cues: readonly { seconds: number }[]): number =>
  Math.ceil(cues.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
