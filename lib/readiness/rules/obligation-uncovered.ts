import { inView } from '../places';
import { defineRule } from './define-rule';

/** A duty from the ad that nothing in the plan takes up. */
export const obligationUncovered = defineRule({
  id: 'obligation-uncovered',
  code: 'R35',
  severity: ['hint'],
  minutes: 3,
  words: ['obligation-uncovered'],
  about: 'requirement',
  subjects: ({ plan }) => plan.role.requirements.filter(({ kind }) => kind === 'responsibility'),
  judge: ({ id, text }, ground) =>
    ground.readings.has(id)
      ? null
      : {
          words: 'obligation-uncovered',
          params: [text],
          fix: inView(ground, 'requirements', id, 'interpretation'),
        },
});
