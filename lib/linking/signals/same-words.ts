import { type Overlap, sharedWords } from '../overlap';
import { defineSignal } from './define-signal';

const strongest = (overlaps: readonly (Overlap | undefined)[]): Overlap | null =>
  overlaps.reduce<Overlap | null>(
    (best, one) => (one && one.points > (best?.points ?? 0) ? one : best),
    null,
  );

/** The fact is in the words of what the person wants, or of the proposal. */
export const sameWords = defineSignal({
  id: 'same-words',
  words: ['wants-it', 'proposal-words'],
  judge: ({ overlaps }, target, { wants, stated, answers }) => {
    if (target.type === 'person') {
      const { id, name } = target.person;
      const own = [...(wants.get(id) ?? []), ...(stated.get(id) ?? [])];
      const best = strongest(own.map((one) => overlaps.get(one.id)));
      return (
        best && {
          points: best.points,
          words: 'wants-it',
          params: [name, sharedWords(best)],
          reason: 'cares-about',
        }
      );
    }
    const { id, title } = target.proposal;
    const own = [id, ...(answers.get(id) ?? [])];
    const best = strongest(own.map((one) => overlaps.get(one)));
    return (
      best && { points: best.points, words: 'proposal-words', params: [title, sharedWords(best)] }
    );
  },
});
