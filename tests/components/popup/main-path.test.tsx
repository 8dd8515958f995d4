import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listCompanies } from '@/lib/store/queries/companies';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';
import { aStore, seedNorthwind } from '../a-store';
import { accessProblems, smallTargets } from '../ui/access';
import { emulate } from '../ui/emulate';
import { openPopup, surround } from './a-popup';

beforeEach(async () => {
  surround();
  // A button that is fading in has no contrast yet.
  await emulate({ reducedMotion: 'reduce' });
});

const kept = async (store: Store, company: string) =>
  (await listResearch(store.database, company, 100)).research;

it('asks for the company with the page’s own name, and Enter starts it', async () => {
  const store = aStore();
  await openPopup(store, 'Which company is this?');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Company' });
  await waitFor(() => expect(field.value).toBe('Northwind Grid'));
  expect(document.activeElement).toBe(field);
  expect(await accessProblems()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Found on this page');
  const { rows } = await listCompanies(store.database);
  expect(rows.map(({ name, domains }) => [name, domains])).toEqual([
    ['Northwind Grid', ['northwind.example']],
  ]);
});

it('finds a known company by typing, and its site counts from now on', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  surround({ url: 'https://northwind-group.example/' });
  await openPopup(store, 'Which company is this?');
  const field = screen.getByRole('textbox', { name: 'Company' });
  await userEvent.fill(field, 'north');
  await userEvent.click(await screen.findByRole('button', { name: 'Northwind' }));
  await screen.findByText('Found on this page');
  const { rows } = await listCompanies(store.database);
  expect(rows.map(({ id }) => id)).toEqual([company]);
});

it('ticks what is confident, keeps nothing before Enter, and then links by number', async () => {
  const store = aStore();
  const { company, mission } = await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, true, true]);
  expect((await kept(store, company)).map(({ finding }) => finding.id)).toEqual([mission]);
  await userEvent.keyboard('{Enter}');
  const row = await screen.findByRole('button', { name: /^Kept Every forecast explainable by/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect(await kept(store, company)).toHaveLength(4);
  screen.getByText(/^Saved/);
  await userEvent.keyboard('1');
  await screen.findByText('1 link');
  // What links comes behind the first look, so the sentence is there a moment after.
  await screen.findByText(/it is a way to begin/);
  const sentence = (await screen.findAllByRole('listitem')).find((one) =>
    one.textContent.startsWith('For Helena Duarte'),
  );
  expect(sentence?.textContent).toContain('For Helena Duarte: it is a way to begin.');
  await userEvent.keyboard('1');
  await waitFor(() => expect(screen.queryByText('1 link')).toBeNull());
});

it('asks for the reason with Shift and the number, linking first what is not linked', async () => {
  const store = aStore();
  await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  await userEvent.keyboard('{Enter}');
  const row = await screen.findByRole('button', { name: /^Kept Every forecast explainable by/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
  await userEvent.keyboard('{Shift>}[Digit1]{/Shift}');
  const chosen = await screen.findByRole('menuitemradio', { name: 'Opener' });
  expect(chosen.getAttribute('aria-checked')).toBe('true');
  expect(screen.getAllByRole('menuitemradio')).toHaveLength(12);
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Common ground' }));
  await screen.findByText(/you have it in common/);
});

it('is gone through by arrows; q shows the quote, e edits, and keys stay out of fields', async () => {
  const store = aStore();
  await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  await screen.findAllByRole('checkbox');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Gridcast/ }));
  await userEvent.keyboard('q');
  screen.getByText('Our story. Gridcast.');
  await userEvent.keyboard('e');
  const words = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Words' });
  await waitFor(() => expect(document.activeElement).toBe(words));
  await userEvent.type(words, ' qe1');
  expect(words.value).toBe('Gridcast qe1');
  await userEvent.keyboard('{Enter}');
  const changed = await screen.findByRole('checkbox', { name: /^Gridcast qe1/ });
  await waitFor(() => expect(document.activeElement).toBe(changed));
});

it('keeps edits when it is closed, and the statement under its new kind', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const popup = await openPopup(store, 'Found on this page');
  await screen.findAllByRole('checkbox');
  await userEvent.click(screen.getByRole('button', { name: /^Edit “Gridcast”/ }));
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Words' }), 'Gridcast 2');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'service');
  popup.unmount();
  await openPopup(store, 'Found on this page');
  const group = await screen.findByRole('region', { name: 'Service' });
  within(group).getByRole('checkbox', { name: /^Gridcast 2/ });
  await userEvent.click(screen.getByRole('button', { name: /^Save 3/ }));
  await waitFor(async () => {
    const found = await kept(store, company);
    expect(found.map(({ finding }) => [finding.kind, finding.text])).toContainEqual([
      'service',
      'Gridcast 2',
    ]);
  });
  // The page says “Gridcast” still, and it is known.
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /^Gridcast/ })).toBeNull());
});

it('makes a leader somebody to meet with one press', async () => {
  const store = aStore();
  await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: /^Kept Mara Lindqvist/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Meet Mara Lindqvist' }));
  await screen.findByRole('button', { name: /^Mara Lindqvist VP/ });
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Meet Mara Lindqvist' })).toBeNull(),
  );
});

it('is accessible with chips, sentences and an open menu', async () => {
  const store = aStore();
  await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  await userEvent.keyboard('{Enter}');
  const row = await screen.findByRole('button', { name: /^Kept Every forecast explainable by/ });
  // The keys work where the focus is, which comes a moment after the row.
  await waitFor(() => expect(document.activeElement).toBe(row));
  await userEvent.keyboard('12');
  await screen.findByText('2 links');
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
});
