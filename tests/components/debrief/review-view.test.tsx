import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { participantId } from '@/lib/domain/ids';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, must, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const MARA = 'Wants fewer hand-offs. Laughed about the old importer.\nWho signs?';
const JONAS = 'Send the list by tomorrow.';

const shown = async () => {
  const store = aStore();
  const companyId = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  const roundId = await must(addFirstRound(store, companyId));
  const [role] = await store.database.opportunities.toArray();
  const said = { 'Mara Lindqvist, VP Operations': MARA, 'Jonas Feld, Controller': JONAS };
  for (const [who, text] of Object.entries(said)) {
    const [name = '', title = ''] = who.split(', ');
    const personId = await must(seatPerson(store, { companyId, roundId }, { name, title }));
    const seat = { participantId: participantId(roundId, personId), personId, roundId };
    const whole = { ...seat, companyId, opportunityId: role?.id ?? '' };
    await must(saveNotes(store, whole, { text, stretches: [] }));
  }
  const route = { page: 'company', id: companyId, view: 'review' } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  await screen.findByText(/of 4 sentences$/);
  return { store, roundId };
};

it('turns each sentence into something by one key, and is reviewed with the last', async () => {
  const { store, roundId } = await shown();
  screen.getByText(/0 of 4 sentences$/);
  await userEvent.click(screen.getByRole('button', { name: /Key point/ }));
  await screen.findByText(/1 of 4 sentences$/);
  // The focus has gone on to the next sentence.
  await userEvent.keyboard('.');
  await screen.findByText(/2 of 4 sentences$/);
  await userEvent.keyboard('?');
  await screen.findByText(/3 of 4 sentences$/);
  expect((await store.database.rounds.get(roundId))?.reviewedAt).toBeUndefined();
  await userEvent.keyboard('@');
  await screen.findByText(/4 of 4 sentences$/);
  await screen.findByText('The notes of round 1 are reviewed.');
  const { reviewedAt, commitments } = (await store.database.rounds.get(roundId)) ?? {};
  expect(reviewedAt).toBe(store.now());
  expect(commitments).toMatchObject([{ text: 'Send the list' }]);
  expect(await store.database.keyPoints.toArray()).toMatchObject([
    { text: 'Wants fewer hand-offs.' },
  ]);
  const seats = await store.database.participants.toArray();
  expect(new Set(seats.map(({ notes }) => notes))).toEqual(new Set([JONAS, MARA]));
  const types = seats.flatMap(({ noteLinks }) => noteLinks.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(['commitment', 'keyPoint', 'note', 'question']));
});

it('opens a sentence again', async () => {
  const { store } = await shown();
  await userEvent.click(screen.getByRole('button', { name: /Just a note/ }));
  await screen.findByText(/1 of 4 sentences$/);
  await userEvent.click(
    screen.getByRole('button', { name: 'Open “Wants fewer hand-offs.” again' }),
  );
  await screen.findByText(/0 of 4 sentences$/);
  const seats = await store.database.participants.toArray();
  expect(seats.flatMap(({ noteLinks }) => noteLinks)).toEqual([]);
});

it('takes the person’s word that all was read', async () => {
  const { store, roundId } = await shown();
  await userEvent.click(screen.getByRole('button', { name: 'Reviewed' }));
  await screen.findByText('The notes of round 1 are reviewed.');
  expect((await store.database.rounds.get(roundId))?.reviewedAt).toBeDefined();
});

it('moves between the open sentences by the arrow keys, from card to card', async () => {
  await shown();
  screen.getByRole('button', { name: /Key point/ }).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await screen.findByRole('group', { name: '“Send the list by tomorrow.” becomes' });
  await userEvent.keyboard('{ArrowUp}');
  await screen.findByRole('group', { name: '“Who signs?” becomes' });
});

it('leads to the debrief where there are no notes', async () => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  const route = { page: 'company', id: company, view: 'review' } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  const link = await screen.findByRole('link', { name: 'Write the debrief' });
  expect(link.getAttribute('href')).toContain('/debrief');
});

it.each(['light', 'dark'] as const)('is accessible and fits 320 px, %s', async (scheme) => {
  const { store } = await shown();
  await userEvent.click(screen.getByRole('button', { name: /Objective/ }));
  await screen.findByText(/1 of 4 sentences$/);
  await waitFor(async () => expect(await store.database.objectives.count()).toBe(1));
  await emulate({ scheme, reducedMotion: 'reduce' });
  for (const width of [320, 1280]) {
    await windowOf(width, width === 320 ? 1200 : 800);
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  }
});
