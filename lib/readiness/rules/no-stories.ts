import { inView } from '../places';
import { isTellable } from '../plan-parts';
import { defineRule } from './define-rule';

export const noStories = defineRule({
  id: 'no-stories',
  code: 'R13',
  severity: ['blocker'],
  minutes: 8,
  words: ['no-stories'],
  about: 'role',
  subjects: ({ next, plan }) => (next ? [plan.role] : []),
  judge: (_, ground) =>
    ground.plan.accomplishments.some((story) => isTellable(story))
      ? null
      : { words: 'no-stories', fix: inView(ground, 'stories', 'new', 'add') },
});
