import type { KeyPoint } from '@/lib/domain/key-point';
import { type Ground, heaviest } from '../ground';
import { inView } from '../places';
import { linkedStoriesOf, weightOfStory } from '../plan-parts';
import { defineRule } from './define-rule';

/** More key points than this and a story answers everything, and nothing in particular. */
const MOST = 3;

const leastOf = (ground: Ground, answers: readonly KeyPoint[]): string | undefined =>
  [...answers].sort((a, b) => heaviest(ground, [a.personId]) - heaviest(ground, [b.personId]))[0]
    ?.id;

/** One story for everybody: whoever compares notes afterwards hears it twice. */
export const storyOverused = defineRule({
  id: 'story-overused',
  code: 'R18',
  severity: ['hint'],
  minutes: 4,
  words: ['story-overused'],
  about: 'accomplishment',
  subjects: linkedStoriesOf,
  judge: (story, ground) => {
    const people = new Set(story.answers.flatMap(({ personId }) => personId ?? []));
    const isForAll = ground.wants.size > 2 && people.size >= ground.wants.size;
    if (story.answers.length <= MOST && !isForAll) return null;
    return {
      words: 'story-overused',
      params: [story.title, story.answers.length],
      weight: weightOfStory(ground, story),
      // Whoever weighs least is told another story first.
      fix: inView(ground, 'requirements', leastOf(ground, story.answers), `link-${story.id}`),
    };
  },
});
