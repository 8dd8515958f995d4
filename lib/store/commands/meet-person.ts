import { isInterviewer } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';

/** A leader or stakeholder who turns out to interview: what they were they stay. */
export const meetPerson = (store: Store, id: string): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const person = await store.database.people.get(id);
    const intents: Intent[] =
      person && !isInterviewer(person)
        ? [intend.include('people', id, 'hiringRoles', 'evaluator')]
        : [];
    return { intents, value: undefined };
  }, ['people']);

/** A leader read from a page is somebody who is known already. A title is taken over where none was known. */
export const isThisPerson = (
  store: Store,
  findingId: string,
  personId: string,
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const [finding, person] = await Promise.all([
      store.database.findings.get(findingId),
      store.database.people.get(personId),
    ]);
    if (!finding || !person)
      throw new StoreRefusal({ code: 'missing', table: 'people', id: personId });
    const intents: Intent[] = [intend.set('findings', findingId, 'personId', personId)];
    if (!person.findingId) intents.push(intend.set('people', personId, 'findingId', findingId));
    if (!person.title && finding.value) intents.push(...fromTitle(personId, person, finding.value));
    return { intents, value: undefined };
  }, ['findings', 'people']);

const fromTitle = (
  id: string,
  { name, levelSource }: { name: string; levelSource: string },
  title: string,
): Intent[] => {
  const read = newPersonFields(name, title);
  return [
    intend.set('people', id, 'title', read.title),
    intend.set('people', id, 'function', read.function),
    ...(levelSource === 'user'
      ? []
      : [
          intend.set('people', id, 'level', read.level),
          intend.set('people', id, 'levelConf', read.levelConf),
        ]),
  ];
};
