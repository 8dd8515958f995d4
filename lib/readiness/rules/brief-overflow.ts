import { BRIEF_LINES, briefOf, isCue } from '@/lib/domain/brief';
import type { Person } from '@/lib/domain/person';
import { DAY, type Ground, heaviest, saysSomething } from '../ground';
import { inView, onPerson } from '../places';
import { isTellable, startsWithin } from '../plan-parts';
import { defineRule } from './define-rule';

/** Stories that answer what somebody wants. */
const storiesFor = ({ wants, linksTo, stories }: Ground, { id }: Person) => {
  const ids = (wants.get(id) ?? []).flatMap((want) =>
    (linksTo.get(want.id) ?? []).map(({ fromId }) => fromId),
  );
  return [...new Set(ids)].flatMap((story) => stories.get(story) ?? []).filter(isTellable);
};

/** How many lines the page on air would have. */
const countLines = (ground: Ground, person: Person): number => {
  const { lines, left } = briefOf({
    wants: ground.wants.get(person.id) ?? [],
    proposals: ground.byAudience.get(person.id) ?? [],
    stories: storiesFor(ground, person),
    questions: ground.asks.get(person.id) ?? [],
  });
  return lines.length + left;
};

/** A page for one person that cannot be taken in at a glance. */
export const briefOverflow = defineRule({
  id: 'brief-overflow',
  code: 'R50',
  severity: ['hint'],
  minutes: 2,
  words: ['brief-too-long', 'cue-too-long'],
  about: 'person',
  subjects: (ground) => (startsWithin(ground, DAY) ? ground.attending : []),
  judge: (person, ground) => {
    const { id, name } = person;
    const weight = heaviest(ground, [id]);
    const long = storiesFor(ground, person).find(({ cue }) => saysSomething(cue) && !isCue(cue));
    if (long)
      return {
        words: 'cue-too-long',
        params: [long.cue ?? '', name],
        weight,
        fix: inView(ground, 'stories', long.id, 'cue'),
      };
    const lines = countLines(ground, person);
    if (lines <= BRIEF_LINES) return null;
    return { words: 'brief-too-long', params: [name, lines], weight, fix: onPerson(id, 'wants') };
  },
});
