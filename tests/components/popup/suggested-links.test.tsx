import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addRecord } from '@/lib/store/commands/add-record';
import type { Store } from '@/lib/store/write';
import { aStore, must, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { aCandidate, aReading, openPopup, surround } from './a-popup';

const FACTS = [
  aCandidate({ kind: 'revenue', text: 'Net retention fell to 104 %' }),
  aCandidate({ kind: 'product', text: 'Gridcast', value: 'load forecasts, hour by hour' }),
  aCandidate({ kind: 'other', text: 'The canteen closes at two' }),
];

beforeEach(async () => {
  surround({ read: () => aReading(FACTS) });
  await emulate({ reducedMotion: 'reduce' });
});

/** Helena asked about retention, Tomasz about forecasts of load. */
const withWants = async (store: Store) => {
  const seeded = await seedNorthwind(store);
  const opportunityId = (await store.database.opportunities.toArray())[0]?.id ?? '';
  for (const [personId, text] of [
    [seeded.helena, 'Net retention above 110 % by spring'],
    [seeded.tomasz, 'Load forecasts that people trust'],
  ] as const)
    await must(addRecord(store, 'keyPoints', { opportunityId, personId, text }));
  return seeded;
};

/** Links that stand, other than those of the company's mission. */
const madeLinks = async (store: Store, mission: string) =>
  (await store.database.links.toArray()).filter(
    ({ fromId, deletedAt }) => fromId !== mission && deletedAt === undefined,
  );

const keepAll = async (store: Store) => {
  await openPopup(store, 'Found on this page');
  await screen.findAllByRole('checkbox');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: /^Kept Gridcast/ });
};

it('fills in two links with why, stores nothing, and Enter makes both in one act', async () => {
  const store = aStore();
  const { helena, tomasz, mission } = await withWants(store);
  await keepAll(store);
  const accept = await screen.findByRole('button', { name: /^Link 2 suggested/ });
  expect(accept.getAttribute('aria-keyshortcuts')).toBe('Enter');
  const lines = (await screen.findAllByRole('list', { name: 'Why' })).map((one) => one.textContent);
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toContain('Helena Duarte spoke of “Net” and “retention”, as this does');
  expect(lines.join(' ')).toContain('Tomasz Wieczorek spoke of “load” and “forecasts”');
  expect(await madeLinks(store, mission)).toEqual([]);
  expect(await accessProblems()).toEqual([]);

  await userEvent.keyboard('{Enter}');
  await screen.findByText('2 links made');
  const made = await madeLinks(store, mission);
  expect(made.map(({ toId }) => toId).sort()).toEqual([helena, tomasz].sort());
  expect(made).toEqual(made.map((one) => ({ ...one, state: 'accepted', by: 'rule' })));
  // What is left is gone through one at a time: that is what Enter does next.
  await screen.findByRole('button', { name: /^Link 1 unlinked/ });
});

it('takes all of it back at once, and suggests it again', async () => {
  const store = aStore();
  const { mission } = await withWants(store);
  await keepAll(store);
  await screen.findByRole('button', { name: /^Link 2 suggested/ });
  await userEvent.keyboard('{Enter}');
  await screen.findByText('2 links made');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: /^Link 2 suggested/ });
  expect(await madeLinks(store, mission)).toEqual([]);
});

it('does not suggest again what was removed, and has it back on undo', async () => {
  const store = aStore();
  const { mission } = await withWants(store);
  await keepAll(store);
  await screen.findByRole('button', { name: /^Link 2 suggested/ });
  await userEvent.keyboard('{Enter}');
  await screen.findByText('2 links made');
  await userEvent.click(screen.getByRole('button', { name: /^Kept Net retention/ }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Remove the link to Helena Duarte' }),
  );
  await screen.findByText('Link to Helena Duarte removed');
  await screen.findByRole('button', { name: /^Link 2 unlinked/ });
  expect(screen.queryByRole('button', { name: /suggested$/ })).toBeNull();
  const toast = screen.getByText('Link to Helena Duarte removed').closest('li');
  if (!toast) throw new Error('no toast');
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await madeLinks(store, mission)).toHaveLength(2));
});

it('links by number for the reason it is suggested for, and says why in own words', async () => {
  const store = aStore();
  const { mission } = await withWants(store);
  await keepAll(store);
  await screen.findByRole('button', { name: /^Link 2 suggested/ });
  await userEvent.click(screen.getByRole('button', { name: /^Kept Net retention/ }));
  await userEvent.keyboard('{Shift>}[Digit1]{/Shift}');
  const chosen = await screen.findByRole('menuitemradio', { name: 'Cares about it' });
  expect(chosen.getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('menuitem', { name: 'In your own words…' }));
  const field = await screen.findByRole('textbox', { name: /^Why it matters to Helena Duarte/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.fill(field, 'the board asks for it');
  await userEvent.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await madeLinks(store, mission)).toMatchObject([
      { reason: 'cares-about', by: 'user', note: 'the board asks for it' },
    ]),
  );
  await waitFor(() =>
    expect(document.body.textContent).toContain('For Helena Duarte: the board asks for it.'),
  );
});

it.each([
  ['light', 400],
  ['dark', 320],
] as const)(
  'is accessible in %s, %i px wide, with all that is filled in',
  async (scheme, width) => {
    const store = aStore();
    await withWants(store);
    await windowOf(width, 600);
    await emulate({ scheme, reducedMotion: 'reduce' });
    await keepAll(store);
    await screen.findByRole('button', { name: /^Link 2 suggested/ });
    await screen.findAllByRole('list', { name: 'Why' });
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  },
);
