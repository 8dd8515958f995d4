import type { Clip } from './clip';
import { textHash } from './ids';

type Seen = Pick<Clip, 'seenState' | 'seenNow' | 'answered'>;

/** What an answer is given to: this text in its place, or nothing in its place. */
export const questionOf = ({ seenState, seenNow = '' }: Seen): string | null => {
  if (seenState === 'changed') return textHash(seenNow);
  return seenState === 'gone' ? 'gone' : null;
};

/** Its page says something else, or nothing, and the person has not said what is to become of it. */
export const isOpen = (clip: Seen): boolean => {
  const question = questionOf(clip);
  return question !== null && clip.answered !== question;
};

/**
 * The source of a fact that waits for an answer: one that changed before one that is gone. While
 * another source stands, one that is gone takes nothing from it.
 */
export const openSource = <C extends Seen>(clips: readonly C[]): C | null => {
  const open = clips.filter(isOpen);
  const changed = open.find(({ seenState }) => seenState === 'changed');
  const stands = clips.some(({ seenState }) => seenState === 'present');
  return changed ?? (stands ? null : (open[0] ?? null));
};
