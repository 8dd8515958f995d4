import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { storeExamplePlan } from '@/tests/fixtures/example-plan';
import { ids } from '@/tests/fixtures/example-plan/names';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(async () => {
  await windowOf(1280);
  location.hash = '';
});

const seeded = async (at?: string, field?: string) => {
  const store = aStore();
  const id = await storeExamplePlan(store);
  const place = { ...(at && { at }), ...(field && { field }) };
  const route = { page: 'company', id, view: 'objectives', ...place } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  return { store, company: id };
};

const added = async ({ store }: Awaited<ReturnType<typeof seeded>>, text: string) =>
  (await store.database.objectives.toArray()).find((one) => one.text === text);

it('takes an objective from one line, with where they are and where they want to be', async () => {
  const seed = await seeded();
  await userEvent.type(
    await screen.findByLabelText('Objective'),
    'Go-live in time, 14 weeks -> 6 weeks{Enter}',
  );
  await screen.findByRole('heading', { name: 'Go-live in time' });
  expect(await added(seed, 'Go-live in time')).toMatchObject({
    currentState: '14 weeks',
    targetState: '6 weeks',
    opportunityId: ids.role,
  });
});

it('asks for what is missing, and keeps what is typed there', async () => {
  const seed = await seeded();
  await userEvent.type(await screen.findByLabelText('Objective'), 'Fewer misses{Enter}');
  await screen.findByRole('heading', { name: 'Fewer misses' });
  await userEvent.click(screen.getByRole('button', { name: 'Where do they want to be?' }));
  const target = screen.getByLabelText('Where they want to be');
  expect(document.activeElement).toBe(target);
  await userEvent.keyboard('One a year');
  await waitFor(async () =>
    expect((await added(seed, 'Fewer misses'))?.targetState).toBe('One a year'),
  );
});

it('says who said it, with chips that are pressed away', async () => {
  const { store } = await seeded(ids.renewals);
  const said = within(await screen.findByRole('group', { name: 'Who said it' }));
  await userEvent.selectOptions(said.getByLabelText('Who said it?'), 'Rajeshwari Iyengar');
  await userEvent.click(await said.findByRole('button', { name: 'Mateo Quiroga Salas' }));
  await waitFor(async () =>
    expect((await store.database.objectives.get(ids.renewals))?.statedByIds).toEqual([
      ids.rajeshwari,
    ]),
  );
});

it('adds an obstacle to an objective, and one that is in no objective’s way', async () => {
  const { store } = await seeded(ids.abroad);
  const [below, loose] = await screen.findAllByLabelText('Obstacle');
  if (!below || !loose) throw new Error('two lines are there');
  await userEvent.type(below, 'Tenders take a year{Enter}');
  await userEvent.type(loose, 'Nobody owns the roadmap{Enter}');
  await screen.findByText('Tenders take a year');
  const section = within(screen.getByRole('region', { name: 'In no objective’s way' }));
  await section.findByText('Nobody owns the roadmap');
  const stored = await store.database.obstacles.toArray();
  const of = (text: string) => stored.find((one) => one.text === text)?.objectiveIds;
  expect([of('Tenders take a year'), of('Nobody owns the roadmap')]).toEqual([[ids.abroad], []]);
});

it('plans a proposal for what nothing answers, and goes there', async () => {
  const { store } = await seeded();
  await userEvent.type(await screen.findByLabelText('Objective'), 'Fewer misses{Enter}');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Plan a proposal for “Fewer misses”' }),
  );
  await waitFor(() => expect(location.hash).toMatch(/^#\/proposal\//));
  const titles = (await store.database.proposals.toArray()).map(({ title }) => title);
  expect(titles).toContain('Fewer misses');
});

it('takes what they publish as an objective, with the fact as its evidence, and offers it no more', async () => {
  const { store } = await seeded();
  const rail = within(await screen.findByRole('complementary', { name: 'What they publish' }));
  const take = await rail.findByRole('button', {
    name: /^Take as an objective: By the end of 2028/,
  });
  await userEvent.click(take);
  await waitFor(() =>
    expect(rail.queryByRole('button', { name: /By the end of 2028/ })).toBeNull(),
  );
  const taken = (await store.database.objectives.toArray()).find(({ text }) =>
    text.startsWith('By the end of 2028'),
  );
  expect(taken).toMatchObject({ status: 'published', opportunityId: ids.role });
  const links = await store.database.links
    .where('[to+toId]')
    .equals(['objective', taken?.id ?? ''])
    .toArray();
  expect(links.map(({ from, state }) => [from, state])).toEqual([['finding', 'accepted']]);
});

it.each([
  ['currentState', 'Where they are now'],
  ['targetState', 'Where they want to be'],
] as const)('leads to the field that a route names: %s', async (field, label) => {
  await seeded(ids.everyFeeder, field);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label)));
});

it('leads to the line that adds the first objective', async () => {
  await seeded('new', 'add-objective');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Objective')));
});

it.each([
  [320, undefined],
  [320, ids.renewals],
  [320, ids.noMeter],
  [1280, ids.renewals],
] as const)('is accessible and fits %i px, light and dark, at %s', async (width, at) => {
  await windowOf(width);
  await seeded(at);
  await screen.findAllByRole('heading', { level: 2 });
  await screen.findByRole('button', { name: /^Take as an objective: By the end/ });
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
