import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSharedLive } from '@/lib/react/use-shared-live';
import { addPerson } from '@/lib/store/commands/add-person';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';

let asked = 0;
const count = async (database: RoundTwoDatabase) => {
  asked += 1;
  return database.people.count();
};

function Counter({ label }: { readonly label: string }) {
  const people = useSharedLive('people', count);
  return <p>{people.state === 'ready' ? `${label} ${people.value}` : 'loading'}</p>;
}

it('asks once for all who look, and tells all of them what changes', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  asked = 0;
  await renderWith(
    store,
    <>
      <Counter label="nav" />
      <Counter label="view" />
    </>,
  );
  await screen.findByText('nav 2');
  screen.getByText('view 2');
  expect(asked).toBe(1);
  await must(addPerson(store, { companyId: company, name: 'Jonas Feld' }));
  await screen.findByText('nav 3');
  screen.getByText('view 3');
  expect(asked).toBe(2);
});
