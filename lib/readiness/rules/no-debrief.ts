import { hasNotes, heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** Nothing was written down about a round that is over; every hour takes some of it away. */
export const noDebrief = defineRule({
  id: 'no-debrief',
  code: 'R02',
  severity: ['blocker'],
  minutes: 6,
  words: ['no-debrief'],
  about: 'round',
  subjects: ({ past }) => past,
  judge: ({ id, ordinal, debriefedAt }, ground) => {
    const seats = ground.seats.get(id) ?? [];
    if (debriefedAt !== undefined || seats.some(hasNotes)) return null;
    return {
      words: 'no-debrief',
      params: [ordinal],
      weight: heaviest(
        ground,
        seats.map(({ personId }) => personId),
      ),
      fix: inView(ground, 'debrief', id, 'notes'),
    };
  },
});
