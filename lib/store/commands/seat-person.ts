import { participantId } from '@/lib/domain/ids';
import type { Person } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** Somebody known by id, or a name as it was typed. */
export type WhoWasThere = { personId: string } | { name: string; title?: string };

const samePerson = async ({ database }: Store, companyId: string, name: string) => {
  const people = await database.people.where({ companyId }).toArray();
  const same = people.filter((one) => isAlive(one) && nameKey(one.name) === nameKey(name));
  return same.length === 1 ? same[0] : undefined;
};

const created = (companyId: string, id: string, name: string, title: string | undefined) =>
  intend.create('people', id, {
    ...newPersonFields(name, title),
    companyId,
    hiringRoles: [],
    urls: [],
  });

const seated = (roundId: string, personId: string) => {
  const id = participantId(roundId, personId);
  return [
    intend.create('participants', id, { roundId, personId, topics: [], noteLinks: [] }),
    intend.set('participants', id, 'attended', true),
  ];
};

/** Somebody was in the round: known already, or new by name and title. Resolves to the person's id. */
export const seatPerson = (
  store: Store,
  { companyId, roundId }: { companyId: string; roundId: string },
  who: WhoWasThere,
): Promise<Result<Person['id'], StoreProblem>> =>
  write(store, async () => {
    if ('personId' in who) return { intents: seated(roundId, who.personId), value: who.personId };
    const id = (await samePerson(store, companyId, who.name))?.id ?? store.newId();
    const intents = [created(companyId, id, who.name, who.title), ...seated(roundId, id)];
    return { intents, value: id };
  }, ['people', 'participants']);
