import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { planRound } from '@/lib/store/commands/plan-round';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const HOUR = 60 * 60 * 1_000;

const open = async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const startsAt = Date.now() + 28.5 * HOUR;
  await must(planRound(store, company, { startsAt, tz: 'UTC' }));
  await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Planner' }));
  await renderWith(store, <WorkspaceScreen route={{ page: 'home' }} />);
  await screen.findByText('in 1 d 4 h');
  await screen.findByLabelText('Stage at Larkmoor');
  return store;
};

it('shows the opportunities side by side, whose interview comes first first', async () => {
  await open();
  const [first, second] = screen.getAllByRole('row').slice(1);
  if (!first || !second) throw new Error('two rows are expected');
  within(first).getByRole('link', { name: 'Northwind' });
  within(first).getByText('in 1 d 4 h');
  expect(
    within(first)
      .getAllByRole('cell')
      .slice(-2)
      .map((cell) => cell.textContent),
  ).toEqual(['2', '1']);
  await within(second).findByText('No interview planned');
});

it('changes the stage and the role where they stand', async () => {
  const store = await open();
  await userEvent.selectOptions(screen.getByLabelText('Stage at Larkmoor'), 'Offer');
  await userEvent.click(screen.getByRole('button', { name: 'Edit the role at Larkmoor' }));
  await userEvent.keyboard('Head of Planning{Enter}');
  await waitFor(async () => {
    const roles = await store.database.opportunities.toArray();
    expect(roles.map(({ title, stage }) => [title, stage])).toContainEqual([
      'Head of Planning',
      'offer',
    ]);
  });
});

it.each([320, 800, 1280])('is accessible and fits %i px', async (width) => {
  await windowOf(width);
  await open();
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
