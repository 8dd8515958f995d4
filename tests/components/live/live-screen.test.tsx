import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Covered } from '@/components/live/covered';
import { LiveScreen } from '@/components/live/live-screen';
import { PANEL_STATE } from '@/lib/domain/panel-state';
import { changePanelState, usePanelState } from '@/lib/react/use-panel-state';
import type { Store } from '@/lib/store/write';
import { examplePlan, storeRows } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

/** The panel as its entrypoint puts it together, without what follows tabs. */
function Panel() {
  const { isCovered, onAir } = usePanelState();
  if (isCovered) return <Covered />;
  return onAir && <LiveScreen onAir={onAir} />;
}

beforeEach(() => windowOf(360));
afterEach(() => {
  cleanup();
  changePanelState(PANEL_STATE);
});

// The browser's clock says how late it is, not the store's.
const goOnAir = async (knowsOnAir = true): Promise<Store> => {
  const store = aStore();
  await storeRows(store, examplePlan(Date.now()));
  changePanelState({
    onAir: { companyId: ids.company, roundId: ids.roundTwo },
    knowsOnAir,
  });
  await renderWith(store, <Panel />);
  return store;
};

const lines = () => {
  const main = screen.getByRole('main');
  return [...main.querySelectorAll('li')].map((line) => line.textContent);
};

it('shows one person in at most seven lines of at most ten words', async () => {
  await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  const people = within(screen.getByRole('group', { name: 'Person' })).getAllByRole('button');
  for (const button of people) {
    await userEvent.click(button);
    await screen.findByRole('heading', { level: 1, name: button.title });
    expect(lines().length).toBeLessThanOrEqual(7);
    for (const cue of screen.getByRole('main').querySelectorAll('li p, li span'))
      expect(cue.textContent?.split(/\s+/).length).toBeLessThanOrEqual(10);
  }
});

it('turns to a person by a number key', async () => {
  await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  const [first] = within(screen.getByRole('group', { name: 'Person' })).getAllByRole('button');
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('2');
  const people = within(screen.getByRole('group', { name: 'Person' })).getAllByRole('button');
  expect(people.map((one) => one.getAttribute('aria-pressed')).indexOf('true')).toBe(1);
});

it('is covered by Escape: nothing of the records is left, and Escape pressed anew brings it back', async () => {
  await goOnAir();
  const name = (await screen.findByRole('heading', { level: 1 })).textContent ?? '';
  await userEvent.keyboard('{Escape}');
  expect(document.body.innerHTML).not.toContain(name);
  expect(document.body.innerText.trim()).toBe('');
  expect(await accessProblems()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(document.body.innerText.trim()).toBe('');
  await new Promise((resolve) => setTimeout(resolve, 750));
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('heading', { level: 1, name });
});

it('needs two presses to come back by hand', async () => {
  await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Cover' }));
  await userEvent.click(screen.getByRole('button'));
  expect(document.body.innerText.trim()).toBe('Show again');
  await userEvent.click(screen.getByRole('button', { name: 'Show again' }));
  await screen.findByRole('heading', { level: 1 });
});

it('says before the first time what sharing shows and that nothing listens, and not again', async () => {
  await goOnAir(false);
  await screen.findByText(/share a tab/);
  await screen.findByText(/No microphone, no listening, no generated answers/);
  expect(await accessProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Go on air' }));
  await screen.findByRole('heading', { level: 1 });
  cleanup();
  await renderWith(aStore(), <Panel />);
  expect(screen.queryByText(/share a tab/)).toBeNull();
});

it('keeps at once what was said and asked, and takes it back', async () => {
  const store = await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  const ask = await screen.findByRole('region', { name: 'Ask' });
  const [question] = within(ask).getAllByRole('button');
  if (!question) throw new Error('nothing to ask');
  const text = question.textContent;
  await userEvent.click(question);
  await within(ask).findByText('Asked');
  const asked = async () =>
    (await store.database.questions.toArray()).find(
      ({ askedInRoundId }) => askedInRoundId === ids.roundTwo,
    );
  expect((await asked())?.status).toBe('asked');
  await userEvent.click(within(ask).getAllByRole('button')[0] ?? question);
  await waitFor(async () => expect(await asked()).toBeUndefined());
  await waitFor(() => expect(within(ask).getAllByRole('button')[0]?.textContent).toBe(text));
  const say = screen.getByRole('region', { name: 'Say' });
  await userEvent.click(within(say).getAllByRole('button')[0] ?? question);
  await within(say).findByText('Said');
  const said = (await store.database.proposals.toArray()).map(
    ({ presentedInRoundId }) => presentedInRoundId,
  );
  expect(said).toContain(ids.roundTwo);
});

it('keeps a starred moment as a line of the notes on whoever is talked to', async () => {
  const store = await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('s');
  await screen.findByText(/is in the notes/);
  const starred = (await store.database.participants.toArray()).filter(({ notes }) =>
    notes?.includes('★'),
  );
  expect(starred.map(({ roundId }) => roundId)).toEqual([ids.roundTwo]);
  expect(starred[0]?.notes).toMatch(/^★ \d\d:\d\d $/);
});

it('is on air no more when the panel is opened hours after the round', async () => {
  const store = aStore();
  const rows = examplePlan(Date.now());
  const rounds = rows.rounds.map((round) => ({ ...round, startsAt: Date.now() - 24 * 3_600_000 }));
  await storeRows(store, { ...rows, rounds });
  const onAir = { companyId: ids.company, roundId: ids.roundTwo };
  changePanelState({ onAir, knowsOnAir: true });
  await renderWith(store, <Panel />);
  await waitFor(() => {
    const kept = JSON.parse(localStorage.getItem('panel-state') ?? '{}');
    expect(kept).toMatchObject({ onAir: null });
  });
});

it.each([320, 360])('is accessible and fits %i px', async (width) => {
  await windowOf(width);
  await emulate({ scheme: 'light', reducedMotion: 'reduce' });
  await goOnAir();
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('s');
  await screen.findByText(/is in the notes/);
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
