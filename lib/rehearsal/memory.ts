import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import type { Rehearsal } from '@/lib/domain/rehearsal';

/**
 * Without fuzz, the same log gives the same days on every device; without steps of minutes, which
 * are for vocabulary: what was said aloud is not said again ten minutes later.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

export type Said = Pick<Rehearsal, 'at' | 'rating'>;

export interface Memory {
  /** When it would be worth saying again, were there no interview. */
  dueAt: number;
  /** How surely it is there now: 1 right after, then less. */
  hold: number;
}

/**
 * What is left of something that was said, oldest first. Worked out anew from the log each time:
 * two devices that merge their logs need merge nothing else.
 */
export const memoryOf = (said: readonly Said[], now: number): Memory | null => {
  const [first] = said;
  if (!first) return null;
  let card = createEmptyCard(new Date(first.at));
  for (const { at, rating } of said) {
    // `Rating` of ts-fsrs is an enum of the same four numbers.
    const grade = rating as Grade;
    card = scheduler.next(card, new Date(at), grade).card;
  }
  const hold = scheduler.get_retrievability(card, new Date(now), false);
  return { dueAt: card.due.getTime(), hold };
};
