import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { deleteRecord, deleteRecords } from '@/lib/store/commands/delete';
import type { RecordRef } from '@/lib/store/queries/companions';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

type Ids = Awaited<ReturnType<typeof seedNorthwind>>;

const openTrash = async (deleted: (ids: Ids) => RecordRef[]) => {
  // The trash counts 30 days from now, not from the day of the other tests.
  const store = { ...aStore(), now: () => Date.now() };
  const ids = await seedNorthwind(store);
  await must(deleteRecords(store, deleted(ids)));
  await renderWith(store, <WorkspaceScreen route={{ page: 'trash' }} />);
  return { store, ...ids };
};

const some = ({ mission, tomasz }: Ids): RecordRef[] => [
  { table: 'findings', id: mission },
  { table: 'people', id: tomasz },
];

it('says what was deleted, of which company, and what went along', async () => {
  await openTrash(some);
  await screen.findByRole('heading', { name: 'Northwind' });
  screen.getByText('Every forecast explainable');
  screen.getByText(/^Mission · deleted .* · with 1 quote and 2 links$/);
  screen.getByText(/^Person · deleted /);
});

it('brings one back with its quote and its links, and takes that back', async () => {
  const { store, mission } = await openTrash(some);
  const bringBack = { name: 'Bring back “Every forecast explainable”' };
  await userEvent.click(await screen.findByRole('button', bringBack));
  await screen.findByText('Brought back Every forecast explainable');
  const gone = async () => {
    const rows = [
      ...(await store.database.clips.toArray()),
      ...(await store.database.links.toArray()),
    ];
    return rows.filter(({ deletedAt }) => deletedAt !== undefined).length;
  };
  expect((await store.database.findings.get(mission))?.deletedAt).toBeUndefined();
  expect(await gone()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
  await screen.findByRole('button', bringBack);
  expect(await gone()).toBe(3);
});

it('asks how many records go for good, and lets the person keep them', async () => {
  const { store, mission } = await openTrash(some);
  await userEvent.click(await screen.findByRole('button', { name: 'Empty the trash' }));
  const dialog = within(
    await screen.findByRole('alertdialog', { name: 'Delete 5 records for good?' }),
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Keep them' }));
  expect(await store.database.findings.get(mission)).toHaveProperty('text');
  await userEvent.click(screen.getByRole('button', { name: 'Empty the trash' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
  await screen.findByText('The trash is empty');
  expect(await store.database.findings.get(mission)).not.toHaveProperty('text');
});

it('brings back all that is chosen in one write', async () => {
  const { store, mission, tomasz } = await openTrash(some);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bring back' }));
  await screen.findByText('The trash is empty');
  expect((await store.database.findings.get(mission))?.deletedAt).toBeUndefined();
  expect((await store.database.people.get(tomasz))?.deletedAt).toBeUndefined();
});

it('shows a deleted company as one line, and its earlier deletions beneath', async () => {
  const { store, company } = await openTrash(({ tomasz }) => [{ table: 'people', id: tomasz }]);
  await must(deleteRecord(store, { table: 'companies', id: company }));
  await waitFor(() =>
    expect(screen.getAllByRole('checkbox', { name: /^Choose “/ })).toHaveLength(2),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Delete “Northwind” for good' }));
  await screen.findByRole('alertdialog');
  await userEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
  await screen.findByText('The trash is empty');
});

it('is accessible and fits 320 px, full and asking, light and dark', async () => {
  await windowOf(320);
  await openTrash(({ company }) => [{ table: 'companies', id: company }]);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose the only one' }));
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByRole('alertdialog');
  expect(await accessProblems()).toEqual([]);
});
