import type { Person } from '@/lib/domain/person';
import { DAY, type Ground, heaviest, saysSomething } from '../ground';
import { inView, onPerson } from '../places';
import { isTellable, startsWithin } from '../plan-parts';
import { defineRule } from './define-rule';

/** More is read and not glanced at, and they see it. */
const LINES = 7;
const WORDS = 10;

const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** Stories that answer what somebody wants. */
const storiesFor = ({ wants, linksTo, stories }: Ground, { id }: Person) => {
  const ids = (wants.get(id) ?? []).flatMap((want) =>
    (linksTo.get(want.id) ?? []).map(({ fromId }) => fromId),
  );
  return [...new Set(ids)].flatMap((story) => stories.get(story) ?? []).filter(isTellable);
};

/** What there is to say to one person: wants, proposals, stories, questions. */
const countLines = (ground: Ground, person: Person): number =>
  (ground.wants.get(person.id)?.length ?? 0) +
  (ground.byAudience.get(person.id)?.length ?? 0) +
  storiesFor(ground, person).length +
  (ground.asks.get(person.id)?.length ?? 0);

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
    const long = storiesFor(ground, person).find(
      ({ cue }) => saysSomething(cue) && countWords(cue) > WORDS,
    );
    if (long)
      return {
        words: 'cue-too-long',
        params: [long.cue ?? '', name],
        weight,
        fix: inView(ground, 'stories', long.id, 'cue'),
      };
    const lines = countLines(ground, person);
    if (lines <= LINES) return null;
    return { words: 'brief-too-long', params: [name, lines], weight, fix: onPerson(id, 'wants') };
  },
});
