import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PersonPage } from '@/components/workspace/person-page';
import type { Store } from '@/lib/store/write';
import { storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const pageOf = async (id: string) => {
  const store: Store = { ...aStore(), now: () => Date.now() };
  await storeExamplePlan(store);
  await renderWith(
    store,
    <main style={{ padding: 16 }}>
      <PersonPage id={id} />
    </main>,
  );
  await screen.findByRole('heading', { name: 'Wants' });
  const person = async () => {
    const row = await store.database.people.get(id);
    if (!row) throw new Error(`no ${id}`);
    return row;
  };
  return { store, person };
};

it('shows what somebody wants, said, and how they took it', async () => {
  await pageOf(ids.rajeshwari);
  screen.getByText('Software that a night shift used');
  screen.getByRole('link', { name: 'A forecast for every low-voltage feeder, each five minutes' });
  screen.getByRole('link', {
    name: 'Most feeders have no meter, so nobody can check the forecast',
  });
  const before = within(screen.getByRole('complementary'));
  before.getByRole('link', { name: 'Round 1' });
  expect(before.getAllByText('won over')).toHaveLength(2);
  before.getByText(/Wants somebody whose software was used on a night shift\./);
  before.getByRole('link', { name: 'Ninety days with every new Feeder customer' });
});

it('adds, files and deletes what somebody wants', async () => {
  const { store } = await pageOf(ids.hyejin);
  const line = screen.getByLabelText('What Noh Hye-jin wants in this hire');
  await userEvent.type(line, 'Spread, not one number{Enter}');
  await screen.findByText('Spread, not one number');
  await userEvent.selectOptions(
    screen.getByLabelText('What “Spread, not one number” is'),
    'Is worried',
  );
  await userEvent.selectOptions(
    screen.getByLabelText('How you know “Spread, not one number”'),
    'said',
  );
  const stored = () => store.database.keyPoints.where({ personId: ids.hyejin }).toArray();
  await waitFor(async () =>
    expect((await stored()).map(({ text, kind, status }) => [text, kind, status])).toContainEqual([
      'Spread, not one number',
      'concern',
      'stated',
    ]),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Delete “Spread, not one number”' }));
  await waitFor(() => expect(screen.queryByText('Spread, not one number')).toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await screen.findByText('Spread, not one number');
});

it('folds what is not known into one row, and opens a field with the focus in it', async () => {
  const { person } = await pageOf(ids.mateo);
  expect(screen.queryByRole('textbox', { name: 'Common ground' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Common ground' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Common ground' }));
  await userEvent.keyboard('Both sail, and he is recently divorced');
  await screen.findByText('This touches family. It need not be kept.');
  expect((await person()).commonGround).toBe('Both sail, and he is recently divorced');
});

it('keeps a title as it is typed, and the rank follows', async () => {
  const { person } = await pageOf(ids.hyejin);
  await userEvent.fill(screen.getByLabelText('Title of Noh Hye-jin'), 'Chief Science Officer');
  await screen.findByText('From the title: a chief officer or managing director.');
  expect(await person()).toMatchObject({ title: 'Chief Science Officer', level: 8 });
});

it('keeps department, pages, power and interest', async () => {
  const { store, person } = await pageOf(ids.mateo);
  await userEvent.click(screen.getByRole('button', { name: 'Department' }));
  await userEvent.keyboard('Network Customers{Enter}');
  await waitFor(async () => {
    const company = await store.database.companies.get(ids.company);
    const made = company?.departments.find(({ name }) => name === 'Network Customers');
    expect(made && (await person()).departmentId).toBe(made?.id);
  });
  await userEvent.click(screen.getByRole('button', { name: 'Pages' }));
  await userEvent.keyboard('no address{Enter}');
  await screen.findByText('This is no web address. Nothing was added.');
  await userEvent.fill(screen.getByLabelText('Pages'), 'talks.example/mateo');
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect((await person()).urls).toEqual(['https://talks.example/mateo']));
  const power = within(screen.getByRole('group', { name: 'Power' }));
  await userEvent.click(power.getByText('much'));
  await waitFor(async () => expect((await person()).power).toBe(3));
});

it('plans a question for somebody from one line', async () => {
  const { store } = await pageOf(ids.sunniva);
  const rail = within(screen.getByRole('complementary'));
  const line = rail.getByLabelText(/Sunniva Brekketun/);
  await userEvent.type(line, 'What must the first year earn?{Enter}');
  await rail.findByRole('link', { name: 'What must the first year earn?' });
  const stored = await store.database.questions.where({ personId: ids.sunniva }).toArray();
  expect(stored.map(({ text }) => text)).toContain('What must the first year earn?');
});

it('deletes somebody and brings everything back', async () => {
  const { store, person } = await pageOf(ids.mateo);
  await userEvent.click(screen.getByRole('button', { name: 'Delete Mateo Quiroga Salas' }));
  await waitFor(async () => expect((await person()).deletedAt).toBeDefined());
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(async () => expect((await person()).deletedAt).toBeUndefined());
  const seats = await store.database.participants.where({ personId: ids.mateo }).toArray();
  expect(seats.every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
  location.hash = '';
});

it('is accessible and fits 320 px with every field open, light and dark', async () => {
  await windowOf(320);
  await pageOf(ids.ailsa);
  for (const field of ['How to say the name', 'Department', 'Common ground', 'Way so far', 'Pages'])
    await userEvent.click(screen.getByRole('button', { name: field }));
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
