import { missingParts } from '@/lib/domain/missing-part';
import { inView } from '../places';
import { interviewersOf } from '../plan-parts';
import { defineRule } from './define-rule';

/** From three people on, one is usually from HR and one decides. */
const MANY = 3;

const SOUGHT = [
  { id: 'human-resources', words: 'nobody-from-hr' },
  { id: 'decides', words: 'nobody-decides' },
] as const;

export const rolesUnassigned = defineRule({
  id: 'roles-unassigned',
  code: 'R09',
  severity: ['warning'],
  minutes: 1,
  words: ['nobody-from-hr', 'nobody-decides'],
  about: 'role',
  subjects: ({ met }) => (met.length >= MANY ? SOUGHT : []),
  judge: ({ id, words }, ground) =>
    missingParts(interviewersOf(ground)).includes(id)
      ? { words, params: [ground.met.length], fix: inView(ground, 'people', 'new', `part-${id}`) }
      : null,
});
