import type { NoteLink, Participant } from '@/lib/domain/participant';
import { splitSentences } from '@/lib/domain/sentences';
import { type Ground, hasNotes, heaviest, nameOf } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** From this share on, so much was noted and not used that the notes are worth another look. */
const TOLERATED = 0.3;

const isReviewed = ({ next }: Ground, reviewedAt: number | undefined): boolean =>
  reviewedAt !== undefined && reviewedAt >= (next?.createdAt ?? 0);

/** The words were left as a note, or what they became is still there; facts are not in the plan. */
const isSettled = ({ planned }: Ground, { type, targetId }: NoteLink): boolean =>
  type === 'note' || type === 'finding' || (targetId !== undefined && planned.has(targetId));

const countUnused = (ground: Ground, { notes = '', noteLinks }: Participant) => {
  const settled = noteLinks.filter((link) => isSettled(ground, link));
  const sentences = splitSentences(notes);
  const unused = sentences.filter(
    ({ start, end }) => !settled.some((link) => link.start < end && link.end > start),
  );
  return { unused: unused.length, all: sentences.length };
};

/** Noted sentences that became nothing and were not said to be mere notes. */
export const sentencesUnused = defineRule({
  id: 'sentences-unused',
  code: 'R04',
  severity: ['hint'],
  minutes: 4,
  words: ['sentences-unused'],
  about: 'participant',
  subjects: (ground) =>
    ground.past
      .filter(({ reviewedAt }) => isReviewed(ground, reviewedAt))
      .flatMap(({ id }) => ground.seats.get(id) ?? [])
      .filter(hasNotes),
  judge: (seat, ground) => {
    const { unused, all } = countUnused(ground, seat);
    if (unused === 0 || unused < all * TOLERATED) return null;
    return {
      words: 'sentences-unused',
      params: [nameOf(ground, seat.personId), unused, all],
      weight: heaviest(ground, [seat.personId]),
      fix: inView(ground, 'review', seat.roundId, seat.id),
    };
  },
});
