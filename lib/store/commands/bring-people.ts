import type { BroughtPerson } from '@/lib/domain/brought';
import type { Person } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

export interface PeopleBrought {
  added: number;
  /** Known before, and now with a title or an address they lacked. */
  filled: number;
}

/** What a known person lacks; their own words stay. */
const fillIntents = (person: Person, { title, urls }: BroughtPerson): Intent[] => {
  const added = urls.filter((url) => !person.urls.includes(url));
  const intents: Intent[] = added.map((url) => intend.include('people', person.id, 'urls', url));
  if (person.title || !title) return intents;
  const read = newPersonFields(person.name, title);
  intents.push(intend.set('people', person.id, 'title', read.title));
  if (person.levelSource !== 'user')
    intents.push(
      intend.set('people', person.id, 'level', read.level),
      intend.set('people', person.id, 'levelConf', read.levelConf),
    );
  return intents;
};

/** Takes over people from a file into one company, in one write. Whoever is known by the name stays one person. */
export const bringPeople = (
  store: Store,
  companyId: string,
  people: readonly BroughtPerson[],
): Promise<Result<PeopleBrought, StoreProblem>> =>
  write(store, async () => {
    const rows = await store.database.people.where('companyId').equals(companyId).toArray();
    const known = new Map(rows.filter(isAlive).map((row) => [nameKey(row.name), row]));
    const fresh = new Map<string, BroughtPerson>();
    for (const one of people) {
      const key = nameKey(one.name);
      // Of one person on two lines the line that says more counts.
      if (!known.has(key) && !fresh.get(key)?.title) fresh.set(key, one);
    }
    const added = [...fresh.values()].map(({ name, title, urls }) =>
      intend.create('people', store.newId(), {
        ...newPersonFields(name, title),
        companyId,
        hiringRoles: [],
        urls: [...urls],
      }),
    );
    const filled = people.flatMap((one) => {
      const person = known.get(nameKey(one.name));
      const intents = person ? fillIntents(person, one) : [];
      return intents.length > 0 ? [intents] : [];
    });
    const value = { added: added.length, filled: filled.length };
    return { intents: [...added, ...filled.flat()], value };
  }, ['people']);
