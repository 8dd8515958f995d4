import { screen } from '@testing-library/react';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { addEntries } from '@/lib/store/commands/entries';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aStore, must, renderWith } from '../a-store';

export const started = async () => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  return { store, company };
};

/** A round with people in it, and a requirement that must be met. */
export const seatedWith = async (...names: string[]) => {
  const { store, company } = await started();
  const round = await must(addFirstRound(store, company));
  const place = { companyId: company, roundId: round };
  const titles = ['VP Operations', 'Product Manager', 'Controller'];
  for (const [index, name] of names.entries())
    await must(seatPerson(store, place, { name, title: titles[index] ?? 'Analyst' }));
  const [role] = await store.database.opportunities.toArray();
  if (!role) throw new Error('a company has a role');
  const at = { table: 'opportunities', id: role.id, list: 'requirements' } as const;
  await must(
    addEntries(store, at, [
      { text: 'Owns delivery', kind: 'must', rank: 'a0' },
      { text: 'Speaks French', kind: 'nice', rank: 'a1' },
    ]),
  );
  return { store, company, round, role: role.id };
};

export const show = (store: Store, company: string, view: 'debrief' | 'review' = 'debrief') =>
  renderWith(store, <WorkspaceScreen route={{ page: 'company', id: company, view }} />);

export const seatsOf = (store: Store) => store.database.participants.toArray();
export const seatOf = async (store: Store, name: string) => {
  const person = (await store.database.people.toArray()).find((one) => one.name === name);
  const seat = (await seatsOf(store)).find(({ personId }) => personId === person?.id);
  if (!seat) throw new Error(`${name} is not there`);
  return seat;
};
export const firstSeat = (store: Store) => seatOf(store, 'Mara Lindqvist');
export const lineOf = (number: number, name = 'Mara Lindqvist') =>
  screen.findByLabelText<HTMLTextAreaElement>(new RegExp(`^Line ${number}, ${name}`));
