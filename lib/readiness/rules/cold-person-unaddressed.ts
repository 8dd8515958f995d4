import type { Participant } from '@/lib/domain/participant';
import { type Ground, heaviest, nameOf } from '../ground';
import { onPerson } from '../places';
import { defineRule } from './define-rule';

const isCold = ({ reaction = 0, topics }: Participant): boolean =>
  reaction < 0 || topics.some((topic) => (topic.reaction ?? 0) < 0);

const isAddressed = ({ wants, asks, byAudience }: Ground, person: string): boolean =>
  (wants.get(person) ?? []).some(({ kind }) => kind === 'concern') ||
  asks.has(person) ||
  byAudience.has(person);

/** Somebody was not convinced, and nothing is planned for them. */
export const coldPersonUnaddressed = defineRule({
  id: 'cold-person-unaddressed',
  code: 'R06',
  severity: ['warning'],
  minutes: 5,
  words: ['cold-person-unaddressed'],
  about: 'participant',
  subjects: ({ past, seats }) =>
    past.flatMap(({ id }) => seats.get(id) ?? []).filter((seat) => isCold(seat)),
  judge: ({ personId }, ground) =>
    isAddressed(ground, personId)
      ? null
      : {
          words: 'cold-person-unaddressed',
          params: [nameOf(ground, personId)],
          weight: heaviest(ground, [personId]),
          fix: onPerson(personId, 'wants'),
        },
});
