import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AddLine } from '@/components/entry/add-line';
import { forgetOldDrafts } from '@/lib/react/forget-old-drafts';
import { saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { aStore, must, NOW, renderWith } from '../a-store';

const DAY = 24 * 60 * 60 * 1_000;

afterEach(() => vi.restoreAllMocks());

const openLine = (store: ReturnType<typeof aStore>) =>
  renderWith(
    store,
    <AddLine draftKey="line" label="Person" button="Add" onAdd={async () => true} />,
  );

it.each([
  ['is full', ['setItem'] as const],
  ['is switched off', ['getItem', 'setItem', 'removeItem'] as const],
])('the typing goes on where localStorage %s, and the database has it', async (_, methods) => {
  for (const method of methods)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('not now', 'QuotaExceededError');
    });
  const store = aStore();
  const line = await openLine(store);
  await userEvent.fill(screen.getByRole('textbox', { name: 'Person' }), 'Helena Du');
  await waitFor(async () => expect(await readDraft(store.database, 'line')).toBe('Helena Du'));
  line.unmount();
  await openLine(store);
  await screen.findByDisplayValue('Helena Du');
});

it('a draft is forgotten after a month, in both places, and not a day before', async () => {
  const store = aStore();
  const now = vi.spyOn(store, 'now');
  for (const [key, age] of [
    ['old', 31],
    ['young', 29],
  ] as const) {
    now.mockReturnValue(NOW - age * DAY);
    await must(saveDraft(store, key, key));
    localStorage.setItem(`draft:${key}`, key);
  }
  now.mockReturnValue(NOW);
  await forgetOldDrafts(store);
  expect(await readDraft(store.database, 'old')).toBeNull();
  expect(await readDraft(store.database, 'young')).toBe('young');
  expect(Object.keys(localStorage)).toEqual(['draft:young']);
});

it('a draft whose window closed before it settled is not lost, and ages from then on', async () => {
  const store = aStore();
  localStorage.setItem('draft:torn', 'half a th');
  localStorage.setItem('theme', 'dark');
  await forgetOldDrafts(store);
  expect(await store.database.drafts.toArray()).toEqual([
    { key: 'torn', value: 'half a th', at: NOW },
  ]);
  expect(localStorage.getItem('draft:torn')).toBe('half a th');
});

it('where the database does not open, drafts wait', async () => {
  const store = aStore();
  localStorage.setItem('draft:line', 'words');
  store.database.close({ disableAutoOpen: true });
  await forgetOldDrafts(store);
  expect(localStorage.getItem('draft:line')).toBe('words');
});
