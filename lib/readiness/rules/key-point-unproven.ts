import { heaviest, nameOf } from '../ground';
import { inView } from '../places';
import { isHeaviest, isTellable } from '../plan-parts';
import { defineRule } from './define-rule';

/** What somebody looks for is answered by no story. */
export const keyPointUnproven = defineRule({
  id: 'key-point-unproven',
  code: 'R14',
  severity: ['warning', 'blocker'],
  minutes: 2,
  words: ['key-point-unproven'],
  about: 'keyPoint',
  subjects: ({ plan, wants }) =>
    plan.accomplishments.length > 0
      ? [...wants.values()]
          .flat()
          .filter(({ kind }) => kind === 'looking-for' || kind === 'competency')
      : [],
  judge: ({ id, text, personId }, ground) => {
    const isProven = ground.linksTo.get(id)?.some(({ from, fromId }) => {
      const story = from === 'accomplishment' ? ground.stories.get(fromId) : undefined;
      return story !== undefined && isTellable(story);
    });
    if (isProven) return null;
    return {
      words: 'key-point-unproven',
      severity: isHeaviest(ground, personId) ? 'blocker' : 'warning',
      params: [text, nameOf(ground, personId)],
      weight: heaviest(ground, [personId]),
      fix: inView(ground, 'requirements', id, 'link'),
    };
  },
});
