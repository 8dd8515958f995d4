import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { formatRoute } from '@/lib/domain/route';
import { addPerson } from '@/lib/store/commands/add-person';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { aKeeping, must, PAGE, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { firstSeat, lineOf, seatedWith, seatOf, seatsOf, show, started } from './a-debrief';

beforeEach(() => windowOf(1280));

describe('who was there', () => {
  it('begins with the first round, and asks who else, and who was from HR', async () => {
    const { store, company } = await started();
    await must(addPerson(store, { companyId: company, name: 'Jonas Feld', title: 'Controller' }));
    await show(store, company);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write down the first interview' }),
    );
    await userEvent.type(
      await screen.findByLabelText('Somebody who was there'),
      'Mara Lindqvist, VP Operations{Enter}',
    );
    await screen.findByText('Anyone else?');
    expect((await store.database.rounds.toArray())[0]).toMatchObject({
      ordinal: 1,
      status: 'done',
    });
    await userEvent.keyboard('Tomasz Wieczorek, Product Manager{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: /^Jonas Feld/ }));
    const asked = await screen.findByRole('group', { name: 'Who was from HR?' });
    expect(screen.queryByText('Anyone else?')).toBeNull();
    await userEvent.click(within(asked).getByRole('button', { name: 'Jonas Feld' }));
    await waitFor(() => expect(screen.queryByText('Who was from HR?')).toBeNull());
    const people = await store.database.people.toArray();
    expect(people.find(({ name }) => name === 'Jonas Feld')?.function).toBe('human-resources');
    expect(await seatsOf(store)).toHaveLength(3);
  });
});

it('does not ask who was from HR once that was said not to be relevant', async () => {
  const { store, company } = await started();
  await show(store, company);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Write down the first interview' }),
  );
  await screen.findByLabelText('Somebody who was there');
  await userEvent.keyboard('Mara Lindqvist{Enter}Tomasz Wieczorek{Enter}Jonas Feld{Enter}');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Not relevant: Who was from HR?' }),
  );
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByText('Who was from HR?')).toBeNull());
  expect((await store.database.opportunities.toArray())[0]?.dismissed).toMatchObject([
    { ruleId: 'roles-unassigned', subjectId: 'human-resources' },
  ]);
});

it('opens the card of whoever somebody is sent to, and lands on the field', async () => {
  const { store, company, round } = await seatedWith('Mara Lindqvist', 'Jonas Feld');
  const { id } = await seatOf(store, 'Jonas Feld');
  const to = (field: string) =>
    ({ page: 'company', id: company, view: 'debrief', at: round, field }) as const;
  location.hash = formatRoute(to(`reaction-${id}`));
  await renderWith(store, <WorkspaceScreen route={to(`reaction-${id}`)} />);
  await lineOf(1, 'Jonas Feld');
  await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
  await userEvent.keyboard('2');
  await waitFor(async () => expect((await seatOf(store, 'Jonas Feld')).reaction).toBe(-1));
  location.hash = '';
});

describe('the rail', () => {
  it('takes the reaction by its key, and takes it back', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('{Enter}4');
    await screen.findByRole('radio', { name: '4 warm', checked: true });
    expect((await firstSeat(store)).reaction).toBe(1);
    await userEvent.keyboard('4');
    await waitFor(async () => expect((await firstSeat(store)).reaction).toBeUndefined());
  });

  it('keeps topics, what landed and what was meant', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.type(await screen.findByLabelText('A topic'), 'the move{Enter}');
    const topic = await screen.findByRole('group', { name: 'Reaction to “the move”' });
    await userEvent.click(within(topic).getByRole('radio', { name: '2 cool' }));
    await userEvent.type(screen.getByLabelText('What landed'), 'the numbers{Enter}');
    await userEvent.type(screen.getByLabelText('“Owns delivery”'), 'picks up the phone');
    await waitFor(async () => {
      expect((await firstSeat(store)).topics).toMatchObject([{ text: 'the move', reaction: -1 }]);
      expect((await store.database.rounds.toArray())[0]?.impressedBy).toEqual(['the numbers']);
      expect(await store.database.keyPoints.toArray()).toMatchObject([
        { text: 'Owns delivery', interpretation: 'picks up the phone' },
      ]);
    });
    expect(screen.queryByLabelText('“Speaks French”')).toBeNull();
  });

  it('shows where what was heard differs from what was read, and asks which is right', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await must(
      keepFindings(store, company, PAGE, [
        aKeeping({ kind: 'leader', text: 'Ana Ruiz', value: 'CEO' }),
      ]),
    );
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('=Petra Vogt, CEO{Enter}');
    await screen.findByText('Differs from research');
    await userEvent.click(screen.getByRole('button', { name: 'This one: Petra Vogt' }));
    await waitFor(() => expect(screen.queryByText('Differs from research')).toBeNull());
    const facts = await store.database.findings.toArray();
    expect(facts.find(({ text }) => text === 'Ana Ruiz')?.status).toBe('outdated');
  });
});

/** What axe and the eye hold against it, narrow and wide. */
const judge = async (scheme: 'light' | 'dark') => {
  await emulate({ scheme, reducedMotion: 'reduce' });
  for (const width of [320, 1280]) {
    await windowOf(width, width === 320 ? 2000 : 900);
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  }
};

describe.each(['light', 'dark'] as const)('is accessible and fits 320 px, %s', (scheme) => {
  it('while it is written, and when it is finished', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist', 'Tomasz Wieczorek', 'Jonas Feld');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('!wants fewer hand-offs when a utility goes live{Enter}');
    await userEvent.keyboard('>go live 14 weeks -> 6 weeks{Enter}@send it by tomorrow{Enter}');
    await userEvent.keyboard('#every utility sends meter data in its own format{Enter}');
    await userEvent.keyboard('"we lose them in week nine{Enter}=Petra Vogt, CEO{Enter}?who signs');
    await userEvent.keyboard('{Enter}laughed when I asked about the old importer');
    await userEvent.type(screen.getByLabelText('A topic'), 'the move{Enter}');
    await userEvent.type(screen.getByLabelText('What landed'), 'the numbers{Enter}');
    await waitFor(async () => expect((await firstSeat(store)).noteLinks).toHaveLength(7));
    await judge(scheme);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Round 1 is written down.');
    await judge(scheme);
  });

  it('before anybody is named', async () => {
    const { store, company } = await seatedWith();
    await must(addPerson(store, { companyId: company, name: 'Jonas Feld', title: 'Controller' }));
    await show(store, company);
    await userEvent.type(await screen.findByLabelText('Somebody who was there'), 'Mara{Enter}');
    await screen.findByText('Anyone else?');
    await judge(scheme);
  });
});
