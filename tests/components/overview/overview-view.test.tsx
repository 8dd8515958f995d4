import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { planRound } from '@/lib/store/commands/plan-round';
import type { Store } from '@/lib/store/write';
import { completePlan, examplePlan, storeRows } from '../../fixtures/example-plan';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const openAt = (store: Store, company: string) =>
  renderWith(store, <WorkspaceScreen route={{ page: 'company', id: company, view: 'overview' }} />);

/** The example as it is now: the countdown is that of the page's own clock. */
const openExample = async (plan = examplePlan) => {
  const store = aStore();
  const company = await storeRows(store, plan(Date.now()));
  await openAt(store, company);
  await screen.findByRole('heading', { name: 'In the room' });
};

it('says when the round is, in its zone, how, and who of it is new', async () => {
  await openExample();
  screen.getByRole('heading', { name: /^Round 2 in 1 d [34] h$/, level: 1 });
  expect(document.querySelector('main header p')?.textContent).toMatch(
    / · Europe\/Oslo · By video · 4 people, 2 not met yet$/,
  );
});

it('names three things to do with the minutes they take, and one of them to press first', async () => {
  await openExample();
  const list = await screen.findByRole('heading', { name: /^Do these 3, about \d+ min$/ });
  const section = list.closest('section');
  if (!section) throw new Error('no section');
  expect(within(section).getAllByText(/^\d+ min$/)).toHaveLength(3);
  expect(document.querySelectorAll('main [data-variant="primary"]')).toHaveLength(1);
});

it('shows the three things they judge, each with its state in words', async () => {
  await openExample();
  const judged = within(await screen.findByRole('region', { name: 'What they judge' }));
  for (const pillar of ['Vision', 'Trust', 'Goals']) judged.getByText(pillar);
  expect(judged.getAllByRole('img').length).toBe(3);
});

it('lists the room by weight, with what is prepared for each, and the sum on demand', async () => {
  await openExample();
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(4);
  const weights = rows.map((row) => Number(row.querySelector('summary')?.textContent));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  for (const row of rows) expect(within(row).getAllByRole('img')).toHaveLength(4);
  const sum = within(rows[0] ?? document.body).getByText(/for the rank/);
  expect(sum.checkVisibility()).toBe(false);
  rows[0]?.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(sum.checkVisibility()).toBe(true);
});

it('shows the promises with their day, what is kept, and what landed', async () => {
  await openExample();
  const promises = within(screen.getByRole('region', { name: /^Promises/ }));
  expect(promises.getAllByRole('listitem').length).toBeGreaterThan(2);
  await screen.findByRole('link', { name: /facts kept$/ });
  const landed = within(screen.getByRole('region', { name: 'What landed in round 1' }));
  landed.getByText('Saying how sure I was before giving the number');
});

it('asks for the day where there is none, and for a round where there is none', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const { unmount } = await openAt(store, company);
  await screen.findByRole('heading', { name: 'No interview planned', level: 1 });
  screen.getByRole('link', { name: 'Plan an interview' });
  unmount();
  const round = await must(planRound(store, company));
  await openAt(store, company);
  await screen.findByRole('heading', { name: 'Round 2: when is it?', level: 1 });
  const day = screen.getByRole<HTMLAnchorElement>('link', { name: 'Say when it is' });
  expect(day.hash).toBe(`#/company/${company}/rounds/${round}/startsAt`);
  screen.getByRole('heading', { name: 'Who will be there?' });
  const who = screen.getByRole<HTMLAnchorElement>('link', { name: 'Say who attends' });
  expect(who.hash).toBe(`#/company/${company}/rounds/${round}/people`);
});

it.each([
  ['as it is', 320, examplePlan],
  ['complete', 320, completePlan],
  ['as it is', 800, examplePlan],
  ['as it is', 1280, examplePlan],
])('is accessible and fits, %s at %i px', async (_, width, plan) => {
  await windowOf(width);
  await openExample(plan);
  await screen.findByRole('region', { name: 'What they judge' });
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('asks how it went once the time of the round has passed, with one thing to press', async () => {
  const store = aStore();
  const plan = examplePlan(Date.now());
  const yesterday = Date.now() - 24 * 60 * 60 * 1_000;
  const company = await storeRows(store, {
    ...plan,
    rounds: plan.rounds.map((round) =>
      round.status === 'planned' ? { ...round, startsAt: yesterday } : round,
    ),
  });
  await openAt(store, company);
  await screen.findByRole('heading', { name: 'Round 2 is over', level: 1 });
  screen.getByRole('heading', { name: 'Round 2, how did it go?' });
  await screen.findByRole('heading', { name: /^Do these 3/ });
  expect(screen.queryByText('No interview planned')).toBeNull();
  const [primary, ...others] = document.querySelectorAll('main [data-variant="primary"]');
  expect(others).toEqual([]);
  expect(primary?.textContent).toBe('Write it down');
  expect(primary?.getAttribute('href')).toMatch(/\/debrief\/example-round-2$/);
});
