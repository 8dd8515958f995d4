import { addRecord } from '@/lib/store/commands/add-record';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { addEntries } from '@/lib/store/commands/entries';
import { sayMeaning } from '@/lib/store/commands/say-meaning';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { must } from '../a-store';

const PEOPLE = [
  ['Mara Lindqvist', 'VP Operations'],
  ['Tomasz Wieczorek', 'Product Manager'],
  ['Jonas Feld', 'HR Specialist'],
] as const;

/** A company with three interviewers, two requirements, and two readings of the first of them. */
export const seedMatrix = async (store: Store, more: readonly string[] = []) => {
  const company = await must(startCompany(store, { name: 'Northwind', roleTitle: 'Lead' }));
  const round = await must(addFirstRound(store, company));
  const people = [...PEOPLE, ...more.map((name) => [name, 'Engineer'] as const)];
  for (const [name, title] of people)
    await must(seatPerson(store, { companyId: company, roundId: round }, { name, title }));
  const [role] = await store.database.opportunities.toArray();
  if (!role) throw new Error('a company has a role');
  const at = { table: 'opportunities', id: role.id, list: 'requirements' } as const;
  const asked = [
    { text: 'Owns delivery', kind: 'must', rank: 'a0' },
    { text: 'Two languages', kind: 'nice', rank: 'a1' },
  ] as const;
  const [delivery = '', languages = ''] = await must(addEntries(store, at, asked));
  const idOf = async (name: string) =>
    (await store.database.people.toArray()).find((person) => person.name === name)?.id ?? '';
  const mean = async (name: string, meaning: string) =>
    must(
      sayMeaning(
        store,
        { opportunityId: role.id, personId: await idOf(name), roundId: round },
        { ...asked[0], id: delivery },
        meaning,
      ),
    );
  await mean('Mara Lindqvist', 'Picks up the phone when a go-live slips');
  await mean('Tomasz Wieczorek', 'Writes the plan and hands it over clean');
  const story = await must(
    addRecord(store, 'accomplishments', {
      title: 'Halden Water, 11 weeks to 5',
      employer: 'Halden',
    }),
  );
  return { company, role: role.id, delivery, languages, story, idOf };
};
