import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { storeExamplePlan } from '@/tests/fixtures/example-plan';
import { ids } from '@/tests/fixtures/example-plan/names';
import { aStore, NOW, renderWith } from '../a-store';
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
  await renderWith(
    store,
    <WorkspaceScreen route={{ page: 'company', id, view: 'trust', ...place }} />,
  );
  return { store, company: id };
};

const promisesOf = async ({ store }: Awaited<ReturnType<typeof seeded>>) =>
  (await store.database.rounds.toArray()).flatMap(({ commitments }) => commitments);

it('takes a promise from one line, marks it as done and takes that back', async () => {
  const seed = await seeded();
  const section = within(await screen.findByRole('region', { name: 'Promises' }));
  await userEvent.type(section.getByLabelText('Promise'), 'Send the notes, Mateo, 25 Dec{Enter}');
  await userEvent.click(
    await section.findByRole('button', { name: 'Mark as done “Send the notes”' }),
  );
  const kept = async () => (await promisesOf(seed)).find(({ text }) => text === 'Send the notes');
  await waitFor(async () =>
    expect(await kept()).toMatchObject({ toPersonId: ids.mateo, doneAt: NOW }),
  );
  await userEvent.click(
    await section.findByRole('button', { name: 'Take back that “Send the notes” is done' }),
  );
  await waitFor(async () => expect((await kept())?.doneAt).toBeUndefined());
});

it('moves somebody on the grid by keys, says where they stand, and keeps the focus', async () => {
  const { store } = await seeded();
  const button = await screen.findByRole('button', { name: /Ingrid Solheim ?, power/ });
  button.focus();
  const before = await store.database.people.get(ids.ingrid);
  await userEvent.keyboard('{ArrowUp}');
  await screen.findByText(/^Ingrid Solheim: power 2 of 3, .*Work closely$/);
  const after = await store.database.people.get(ids.ingrid);
  expect([before?.power ?? 1, after?.power]).toEqual([1, 2]);
  await waitFor(() =>
    expect(document.activeElement?.textContent).toMatch(/^Ingrid Solheim, power 2/),
  );
  await userEvent.keyboard('{ArrowLeft}');
  await screen.findByText(/^Ingrid Solheim: power 2 of 3, interest 1 of 3, Keep satisfied$/);
});

it('says the same in a list, with two choices a person', async () => {
  const { store } = await seeded();
  await userEvent.click(await screen.findByText('As a list'));
  await userEvent.selectOptions(await screen.findByLabelText('Power of Ingrid Solheim'), 'High');
  await waitFor(async () => expect((await store.database.people.get(ids.ingrid))?.power).toBe(3));
});

it('plans an introduction with one press and leads to its first sentence', async () => {
  const { store, company } = await seeded();
  await userEvent.click(await screen.findByRole('button', { name: /Sunniva Brekketun ?, power/ }));
  await waitFor(() => expect(location.hash).toMatch(/\/trust\/.+\/firstSentence$/));
  const planned = (await store.database.introductions.toArray()).filter(
    ({ personId }) => personId === ids.sunniva,
  );
  expect(planned).toMatchObject([{ audience: 'leadership', opportunityId: ids.role }]);
  expect(location.hash).toBe(`#/company/${company}/trust/${planned[0]?.id}/firstSentence`);
});

it('adds a client from two words and asks for what is missing', async () => {
  const { store } = await seeded();
  await userEvent.type(await screen.findByLabelText('Introduction'), 'A client{Enter}');
  const clients = within(await screen.findByRole('region', { name: 'Clients' }));
  await clients.findByText('A client');
  await userEvent.click(clients.getByRole('button', { name: 'What do you want to learn?' }));
  const learn = await screen.findByLabelText('I want to learn');
  expect(document.activeElement).toBe(learn);
  await userEvent.keyboard('What they do after a miss');
  await waitFor(async () =>
    expect((await store.database.introductions.toArray()).map((one) => one.learn)).toContain(
      'What they do after a miss',
    ),
  );
});

it('steps an expectation from assumed to stated to confirmed', async () => {
  const { store } = await seeded();
  const mine = within(await screen.findByRole('region', { name: 'Mine' }));
  await userEvent.type(mine.getByLabelText('I expect'), 'A week with the night shift{Enter}');
  const name = (now: string, next: string) =>
    `“A week with the night shift” is ${now}. Mark as ${next}`;
  await userEvent.click(await mine.findByRole('button', { name: name('assumed', 'stated') }));
  await userEvent.click(await mine.findByRole('button', { name: name('stated', 'confirmed') }));
  await mine.findByRole('button', { name: name('confirmed', 'assumed') });
  const [added] = (await store.database.keyPoints.toArray()).filter(
    ({ text }) => text === 'A week with the night shift',
  );
  expect(added).toMatchObject({ kind: 'expectation', direction: 'mine', status: 'confirmed' });
});

it('leads to the field that a route names', async () => {
  await seeded('example-introduction-tunde', 'learn');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByLabelText('I want to learn')),
  );
});

it.each([
  [320, undefined],
  [320, 'example-introduction-tunde'],
  [1280, undefined],
] as const)('is accessible and fits %i px, light and dark, at %s', async (width, at) => {
  await windowOf(width);
  await seeded(at);
  await screen.findByRole('region', { name: 'Introductions' });
  await userEvent.click(screen.getByText('As a list'));
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
