import { saysSomething } from '../ground';
import { inView } from '../places';
import { linkedStoriesOf, weightOfStory } from '../plan-parts';
import { defineRule } from './define-rule';

export const storyWithoutHow = defineRule({
  id: 'story-without-how',
  code: 'R15',
  severity: ['warning'],
  minutes: 4,
  words: ['story-without-how'],
  about: 'accomplishment',
  subjects: linkedStoriesOf,
  judge: (story, ground) =>
    story.actions.some(({ text }) => saysSomething(text))
      ? null
      : {
          words: 'story-without-how',
          params: [story.title],
          weight: weightOfStory(ground, story),
          fix: inView(ground, 'stories', story.id, 'actions'),
        },
});
