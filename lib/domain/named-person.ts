import { foldWords } from './fold';
import type { Person } from './person';

type Named = Pick<Person, 'id' | 'name'>;

/** Who is meant by a name or a part of one; undefined where it is nobody, or several. */
export const namedPerson = <P extends Named>(
  people: readonly P[],
  words: string,
): P | undefined => {
  const asked = foldWords(words);
  if (asked === '') return undefined;
  const exact = people.filter(({ name }) => foldWords(name) === asked);
  if (exact.length === 1) return exact[0];
  const partly = people.filter(({ name }) => ` ${foldWords(name)} `.includes(` ${asked} `));
  return partly.length === 1 ? partly[0] : undefined;
};
