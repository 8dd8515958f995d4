import { heaviest, saysSomething } from '../ground';
import { onPerson } from '../places';
import { interviewersOf } from '../plan-parts';
import { defineRule } from './define-rule';

/** The title says too little about the rank, and nobody has said it. */
export const levelUnsure = defineRule({
  id: 'level-unsure',
  code: 'R08',
  severity: ['hint'],
  minutes: 1,
  words: ['level-unsure'],
  about: 'person',
  subjects: (ground) => interviewersOf(ground).filter(({ title }) => saysSomething(title)),
  judge: ({ id, name, title = '', level, levelConf, levelSource }, ground) => {
    const isSure = levelSource === 'user' || levelConf !== 'low';
    if (level > 0 && isSure) return null;
    return {
      words: 'level-unsure',
      params: [name, title],
      weight: heaviest(ground, [id]),
      fix: onPerson(id, 'level'),
    };
  },
});
