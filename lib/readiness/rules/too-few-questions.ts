import { type Ground, heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** The middle weight of those who attend: from it on one question is too little. */
const medianOf = ({ attending, weights }: Ground): number => {
  // `attending` is in order of weight.
  const middle = attending[Math.floor((attending.length - 1) / 2)];
  return (middle && weights.get(middle.id)) ?? 0;
};

export const tooFewQuestions = defineRule({
  id: 'too-few-questions',
  code: 'R29',
  severity: ['warning'],
  minutes: 3,
  words: ['no-question', 'one-question'],
  about: 'person',
  subjects: (ground) => {
    const median = medianOf(ground);
    return ground.attending.map(({ id, name }) => ({
      id,
      name,
      wanted: heaviest(ground, [id]) >= median ? 2 : 1,
    }));
  },
  judge: ({ id, name, wanted }, ground) => {
    const planned = ground.asks.get(id)?.length ?? 0;
    if (planned >= wanted) return null;
    return {
      words: planned === 0 ? 'no-question' : 'one-question',
      params: [name],
      weight: heaviest(ground, [id]),
      fix: inView(ground, 'questions', id, 'add'),
    };
  },
});
