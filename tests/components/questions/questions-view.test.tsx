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
  const route = { page: 'company', id, view: 'questions', ...place } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  return { store, company: id };
};

const of = async (name: string) => within(await screen.findByRole('region', { name }));
const texts = (section: { getAllByRole: typeof screen.getAllByRole }) =>
  section.getAllByRole('listitem').map((row) => row.querySelector('span, p')?.textContent);

it('adds a question to a person, at the end of their list', async () => {
  const { store } = await seeded();
  const mateo = await of('Mateo Quiroga Salas');
  await userEvent.type(
    mateo.getByLabelText('Question for Mateo Quiroga Salas'),
    'Who answers at night?{Enter}',
  );
  await waitFor(() => expect(texts(mateo).at(-1)).toBe('Who answers at night?'));
  const stored = (await store.database.questions.toArray()).find(
    ({ text }) => text === 'Who answers at night?',
  );
  expect(stored).toMatchObject({ personId: ids.mateo, status: 'planned', from: { type: 'user' } });
});

it('changes the order by buttons and by keys, and the focus stays', async () => {
  await seeded();
  const mateo = await of('Mateo Quiroga Salas');
  const last = 'When does the desk in Pune take over?';
  const up = mateo.getByRole('button', { name: `Move “${last}” up` });
  await userEvent.click(up);
  await waitFor(() => expect(texts(mateo)[1]).toBe(last));
  expect(document.activeElement).toBe(up);
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(texts(mateo)[0]).toBe(last));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(texts(mateo)[1]).toBe(last));
});

it('shows the kept fact that answers a question, with its source, until it is asked', async () => {
  const { store } = await seeded();
  const mateo = await of('Mateo Quiroga Salas');
  await mateo.findByText('The desk in Pune takes over at 21:00 Bergen time');
  mateo.getByRole('link', { name: 'You kept this already' });
  mateo.getByRole('link', { name: /^gridmere\.example/ });
  await userEvent.selectOptions(
    mateo.getByLabelText('What became of “When does the desk in Pune take over?”'),
    'Asked',
  );
  await waitFor(() =>
    expect(mateo.queryByText('The desk in Pune takes over at 21:00 Bergen time')).toBeNull(),
  );
  // It was asked where one was last.
  const asked = await store.database.questions.get('example-question-pune');
  expect(asked).toMatchObject({ status: 'asked', askedInRoundId: ids.roundOne });
});

it('says that the same was asked before, and in which round', async () => {
  await seeded();
  const mateo = await of('Mateo Quiroga Salas');
  const text = 'What did the two pilots that left say on their last day?';
  await userEvent.selectOptions(mateo.getByLabelText(`What became of “${text}”`), 'Answered');
  const line = mateo.getByLabelText('Question for Mateo Quiroga Salas');
  await userEvent.type(line, `${text.toLowerCase()}{Enter}`);
  await mateo.findByText('You asked this in round 1');
});

it('keeps the answer as it is typed', async () => {
  const { store } = await seeded('example-question-stop', 'answer');
  const answer = await screen.findByLabelText('What they answered');
  await waitFor(() => expect(document.activeElement).toBe(answer));
  await userEvent.keyboard('Hourly mails');
  await waitFor(async () =>
    expect((await store.database.questions.get('example-question-stop'))?.answer).toBe(
      'Hourly mails',
    ),
  );
});

it('leads to the line of the person that readiness sends to, attending or not', async () => {
  await seeded(ids.ailsa, 'add');
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('placeholder')).toMatch(/Ailsa Varnholt/),
  );
});

it('asks somebody else', async () => {
  await seeded();
  await userEvent.selectOptions(
    await screen.findByLabelText('Ask somebody else…'),
    'Ingrid Solheim',
  );
  await screen.findByLabelText('Question for Ingrid Solheim');
});

it.each([
  [320, undefined],
  [320, 'example-question-stop'],
  [1280, 'example-question-stop'],
] as const)('is accessible and fits %i px, light and dark, at %s', async (width, at) => {
  await windowOf(width);
  await seeded(at);
  await screen.findByText('The desk in Pune takes over at 21:00 Bergen time');
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
