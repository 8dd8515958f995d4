import { heaviest, saysSomething } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** Where they are and where they want to be; without both there is no way between. */
export const nowOrTargetMissing = defineRule({
  id: 'now-or-target-missing',
  code: 'R32',
  severity: ['warning'],
  minutes: 2,
  words: ['now-missing', 'target-missing'],
  about: 'objective',
  subjects: ({ plan, byObjective }) => plan.objectives.filter(({ id }) => byObjective.has(id)),
  judge: ({ id, text, currentState, targetState, statedByIds }, ground) => {
    const knowsNow = saysSomething(currentState);
    if (knowsNow && saysSomething(targetState)) return null;
    return {
      words: knowsNow ? 'target-missing' : 'now-missing',
      params: [text],
      weight: heaviest(ground, statedByIds),
      fix: inView(ground, 'objectives', id, knowsNow ? 'targetState' : 'currentState'),
    };
  },
});
