import { defineSignal } from './define-signal';

/** The fact is about an objective or an obstacle that the person stated, or that the proposal answers. */
export const sameObjective = defineSignal({
  id: 'same-objective',
  words: ['objective-stated', 'objective-answered'],
  judge: ({ aims }, target, { answers }) => {
    if (target.type === 'person') {
      const { id, name } = target.person;
      const stated = aims.find(({ statedByIds }) => statedByIds.includes(id));
      return stated
        ? {
            points: 3,
            words: 'objective-stated',
            params: [name, stated.text],
            reason: 'raised-it',
          }
        : null;
    }
    const { id, title } = target.proposal;
    const answered = aims.find((aim) => answers.get(id)?.has(aim.id));
    return answered
      ? { points: 3, words: 'objective-answered', params: [title, answered.text] }
      : null;
  },
});
