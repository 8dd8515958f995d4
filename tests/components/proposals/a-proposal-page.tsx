import { screen } from '@testing-library/react';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { parseRoute } from '@/lib/domain/route';
import { SearchLineProvider } from '@/lib/react/use-search';
import { link } from '@/lib/store/commands/link';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { aSearchLine } from '../search/a-search-line';

export const show = async (store: ReturnType<typeof aStore>, hash: string) =>
  renderWith(
    store,
    <SearchLineProvider value={aSearchLine(store)}>
      <WorkspaceScreen route={parseRoute(hash)} />
    </SearchLineProvider>,
  );

export const northwind = async (field = '') => {
  const store = aStore();
  const seeded = await seedNorthwind(store);
  await show(store, `#/proposal/${seeded.proposal}${field}`);
  const stored = async () => {
    const row = await store.database.proposals.get(seeded.proposal);
    if (!row) throw new Error('the proposal is gone');
    return row;
  };
  return { store, ...seeded, stored };
};

/** With one fact linked to the proposal, and its page drawn. */
export const northwindWithFact = async () => {
  const store = aStore();
  const seeded = await seedNorthwind(store);
  const ends = {
    ...({ from: 'finding', fromId: seeded.mission } as const),
    ...({ to: 'proposal', toId: seeded.proposal } as const),
  };
  await must(link(store, ends, 'supports'));
  await show(store, `#/proposal/${seeded.proposal}`);
  await screen.findByRole('button', { name: /^Cite in the text: / });
  const stored = async () => {
    const row = await store.database.proposals.get(seeded.proposal);
    if (!row) throw new Error('the proposal is gone');
    return row;
  };
  return { ...seeded, stored };
};
