import { participantId } from '@/lib/domain/ids';
import type { Person } from '@/lib/domain/person';
import { newPersonFields, type PersonLine } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** Somebody known by id, or a name as it was typed. */
export type WhoWasThere = { personId: string } | PersonLine;

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

/** The one person of that name at the company, or a new one. */
export const personFor = async (
  store: Store,
  companyId: string,
  { name, title }: PersonLine,
): Promise<{ id: string; intent: Intent }> => {
  const id = (await samePerson(store, companyId, name))?.id ?? store.newId();
  return { id, intent: created(companyId, id, name, title) };
};

/** Somebody was in the round: known already, or new by name and title. Resolves to the person's id. */
export const seatPerson = (
  store: Store,
  { companyId, roundId }: { companyId: string; roundId: string },
  who: WhoWasThere,
): Promise<Result<Person['id'], StoreProblem>> =>
  write(store, async () => {
    if ('personId' in who) return { intents: seated(roundId, who.personId), value: who.personId };
    const { id, intent } = await personFor(store, companyId, who);
    return { intents: [intent, ...seated(roundId, id)], value: id };
  }, ['people', 'participants']);
