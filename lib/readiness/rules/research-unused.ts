import { inView } from '../places';
import { defineRule } from './define-rule';

/** So many facts, and it shows whether they were gathered for a purpose. */
const MANY = 5;
const USEFUL: readonly string[] = ['product', 'vision', 'revenue', 'leader'];

export const researchUnused = defineRule({
  id: 'research-unused',
  code: 'R34',
  severity: ['hint'],
  minutes: 1,
  words: ['research-unused'],
  about: 'finding',
  subjects: ({ view: { counts, facts } }) => {
    const kept = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return kept < MANY ? [] : facts.filter(({ kind }) => USEFUL.includes(kind));
  },
  judge: ({ id, text, personId }, ground) =>
    // A leader who became a person of the plan is used.
    ground.answeredFacts.has(id) || (personId !== undefined && ground.people.has(personId))
      ? null
      : {
          words: 'research-unused',
          params: [text],
          fix: inView(ground, 'research', id, 'links'),
        },
});
