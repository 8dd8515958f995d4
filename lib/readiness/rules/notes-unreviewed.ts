import { type Ground, hasNotes, heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

const isNoted = ({ seats }: Ground, roundId: string): boolean =>
  (seats.get(roundId) ?? []).some(hasNotes);

/** The notes have not been read since the next round was planned: the method's first duty. */
export const notesUnreviewed = defineRule({
  id: 'notes-unreviewed',
  code: 'R03',
  severity: ['blocker'],
  minutes: 5,
  words: ['notes-unreviewed'],
  about: 'round',
  subjects: (ground) => (ground.next ? ground.past.filter(({ id }) => isNoted(ground, id)) : []),
  judge: ({ id, ordinal, reviewedAt }, ground) => {
    if (reviewedAt !== undefined && reviewedAt >= (ground.next?.createdAt ?? 0)) return null;
    const seats = ground.seats.get(id) ?? [];
    return {
      words: 'notes-unreviewed',
      params: [ordinal],
      weight: heaviest(
        ground,
        seats.map(({ personId }) => personId),
      ),
      fix: inView(ground, 'review', id, 'sentence'),
    };
  },
});
