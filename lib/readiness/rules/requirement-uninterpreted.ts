import { inView } from '../places';
import { readingsIn } from '../plan-parts';
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
  judge: (requirement, ground) =>
    readingsIn(ground, requirement).length > 0
      ? null
      : {
          words: 'requirement-uninterpreted',
          params: [requirement.text],
          fix: inView(ground, 'requirements', requirement.id, 'interpretation'),
        },
});
