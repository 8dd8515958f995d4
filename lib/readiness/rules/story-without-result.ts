import { saysSomething } from '../ground';
import { inView } from '../places';
import { linkedStoriesOf, weightOfStory } from '../plan-parts';
import { defineRule } from './define-rule';

export const storyWithoutResult = defineRule({
  id: 'story-without-result',
  code: 'R16',
  severity: ['warning'],
  minutes: 3,
  words: ['story-without-result'],
  about: 'accomplishment',
  subjects: linkedStoriesOf,
  judge: (story, ground) =>
    saysSomething(story.result) || story.metrics.length > 0
      ? null
      : {
          words: 'story-without-result',
          params: [story.title],
          weight: weightOfStory(ground, story),
          fix: inView(ground, 'stories', story.id, 'result'),
        },
});
