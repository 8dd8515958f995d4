import { heaviest, saysSomething } from '../ground';
import { onPerson } from '../places';
import { interviewersOf } from '../plan-parts';
import { defineRule } from './define-rule';

export const noTitle = defineRule({
  id: 'no-title',
  code: 'R07',
  severity: ['warning'],
  minutes: 1,
  words: ['no-title'],
  about: 'person',
  subjects: interviewersOf,
  judge: ({ id, name, title }, ground) =>
    saysSomething(title)
      ? null
      : {
          words: 'no-title',
          params: [name],
          weight: heaviest(ground, [id]),
          fix: onPerson(id, 'title'),
        },
});
