import { heaviest } from '../ground';
import { onPerson } from '../places';
import { interviewersOf, isHeaviest } from '../plan-parts';
import { defineRule } from './define-rule';

/** Nobody knows what somebody in the room looks for. */
export const noKeyPoint = defineRule({
  id: 'no-key-point',
  code: 'R12',
  severity: ['warning', 'blocker'],
  minutes: 2,
  words: ['no-key-point', 'no-key-point-heaviest'],
  about: 'person',
  subjects: (ground) => (ground.isDebriefed ? interviewersOf(ground) : []),
  judge: ({ id, name }, ground) => {
    if (ground.wants.has(id)) return null;
    const isTop = isHeaviest(ground, id);
    return {
      words: isTop ? 'no-key-point-heaviest' : 'no-key-point',
      severity: isTop ? 'blocker' : 'warning',
      params: [name],
      weight: heaviest(ground, [id]),
      fix: onPerson(id, 'wants'),
    };
  },
});
