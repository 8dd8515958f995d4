import { inView } from '../places';
import { defineRule } from './define-rule';

/** Nobody has said what they mean by something the job demands. */
export const requirementUninterpreted = defineRule({
  id: 'requirement-uninterpreted',
  code: 'R10',
  severity: ['hint'],
  minutes: 3,
  words: ['requirement-uninterpreted'],
  about: 'requirement',
  subjects: ({ plan, isDebriefed }) =>
    isDebriefed ? plan.role.requirements.filter(({ kind }) => kind === 'must') : [],
  judge: ({ id, text }, ground) =>
    ground.readings.get(id)?.some(({ personId }) => personId !== undefined)
      ? null
      : {
          words: 'requirement-uninterpreted',
          params: [text],
          fix: inView(ground, 'requirements', id, 'interpretation'),
        },
});
