import type { KeyPoint } from './key-point';
import { namedPerson } from './named-person';
import type { Person } from './person';

/** The way from a guess to something both know; one press goes on, the last goes back to the first. */
const STEPS = ['assumed', 'stated', 'confirmed'] as const;

export const nextStatus = (status: KeyPoint['status']): (typeof STEPS)[number] => {
  if (status === 'stated') return 'confirmed';
  return status === 'confirmed' ? 'assumed' : 'stated';
};

/** Reads "Mara: a list within three months"; what stands before the colon counts only as somebody known. */
export const parseExpectationLine = (
  line: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
): Pick<KeyPoint, 'text' | 'personId'> => {
  const colon = line.indexOf(':');
  const person = colon > 0 ? namedPerson(people, line.slice(0, colon)) : undefined;
  const text = line.slice(colon + 1).trim();
  return person && text !== '' ? { text, personId: person.id } : { text: line.trim() };
};
