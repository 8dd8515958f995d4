import { foldWords } from '@/lib/domain/fold';
import type { KeyPoint } from '@/lib/domain/key-point';
import { type Ground, heaviest, nameOf, saysSomething } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** The last reading of each person who gave one. */
const readingsOf = ({ readings }: Ground, requirementId: string): KeyPoint[] => {
  const byPerson = new Map<string, KeyPoint>();
  for (const one of readings.get(requirementId) ?? [])
    if (one.personId && saysSomething(one.interpretation)) byPerson.set(one.personId, one);
  return [...byPerson.values()];
};

/** People mean different things by one requirement, and it is not decided whose reading counts. */
export const divergentReading = defineRule({
  id: 'divergent-reading',
  code: 'R11',
  severity: ['warning'],
  minutes: 4,
  words: ['divergent-reading'],
  about: 'requirement',
  subjects: (ground) =>
    ground.plan.role.requirements.filter(({ id }) => readingsOf(ground, id).length > 1),
  judge: ({ id, text }, ground) => {
    const own = readingsOf(ground, id);
    const meanings = new Set(own.map(({ interpretation = '' }) => foldWords(interpretation)));
    if (meanings.size < 2 || own.some(({ stance }) => saysSomething(stance))) return null;
    const people = own.map(({ personId }) => personId);
    return {
      words: 'divergent-reading',
      params: [text, people.map((person) => nameOf(ground, person))],
      weight: heaviest(ground, people),
      fix: inView(ground, 'requirements', id, 'stance'),
    };
  },
});
