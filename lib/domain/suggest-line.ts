import { wouldRing } from './org-tree';
import type { Person } from './person';

/** A reporting line that may be one; nothing is drawn before the person says so. */
export interface LineSuggestion<P> {
  person: P;
  above: P;
}

type Ranked = Pick<Person, 'id' | 'level' | 'function' | 'reportsToId'>;

const DIRECTOR = 6;
const CHIEF_EXECUTIVE = 9;

/** The only one of a rung; of two nobody can be said to be the one. */
const onlyOne = <P>(people: readonly P[]): P | undefined =>
  people.length === 1 ? people[0] : undefined;

/** The one person on the next rung above of the same function, else the one at the head of all. */
const aboveOf = <P extends Ranked>(person: P, people: readonly P[]): P | undefined => {
  const higher = people.filter(
    (other) =>
      other.function === person.function &&
      other.function !== 'other' &&
      other.level > person.level &&
      other.level <= CHIEF_EXECUTIVE,
  );
  if (higher.length > 0) {
    const next = Math.min(...higher.map(({ level }) => level));
    return onlyOne(higher.filter(({ level }) => level === next));
  }
  if (person.level < DIRECTOR || person.level >= CHIEF_EXECUTIVE) return undefined;
  return onlyOne(people.filter(({ level }) => level === CHIEF_EXECUTIVE));
};

/**
 * Lines that rank and function make likely, for people who have none, at most `limit`; in the given
 * order, so the heaviest first. A level nobody knows suggests nothing.
 */
export const suggestLines = <P extends Ranked>(
  people: readonly P[],
  limit: number,
): LineSuggestion<P>[] => {
  const found: LineSuggestion<P>[] = [];
  for (const person of people) {
    if (found.length === limit) break;
    if (person.reportsToId || person.level === 0) continue;
    const above = aboveOf(person, people);
    if (above && !wouldRing(people, person.id, above.id)) found.push({ person, above });
  }
  return found;
};
