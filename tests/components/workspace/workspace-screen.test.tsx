import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { Route } from '@/lib/domain/route';
import { aStore, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const seeded = async (routeTo: (ids: Awaited<ReturnType<typeof seedNorthwind>>) => Route) => {
  const store = aStore();
  const ids = await seedNorthwind(store);
  await renderWith(store, <WorkspaceScreen route={routeTo(ids)} />);
  return { store, ...ids };
};

it('begins a company from its name alone', async () => {
  const store = aStore();
  await renderWith(store, <WorkspaceScreen route={{ page: 'home' }} />);
  await screen.findByText('No company yet');
  await userEvent.type(screen.getByLabelText('Company'), 'Larkmoor{Enter}');
  await screen.findByRole('link', { name: 'Larkmoor' });
  expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('');
  expect(location.hash).toContain('#/company/');
  location.hash = '';
});

it('saves a fact as it is edited, and says so after the commit', async () => {
  const { store, mission } = await seeded(({ company }) => ({
    page: 'company',
    id: company,
    view: 'research',
  }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Edit “Every forecast explainable”' }),
  );
  await userEvent.keyboard('Every forecast can be explained{Enter}');
  await screen.findByText(/^Saved /);
  const stored = await store.database.findings.get(mission);
  expect(stored?.text).toBe('Every forecast can be explained');
});

it('deletes a person with their links and brings all back', async () => {
  const { store, helena } = await seeded(({ company }) => ({
    page: 'company',
    id: company,
    view: 'people',
  }));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete Helena Duarte' }));
  await waitFor(() => expect(screen.queryAllByRole('link', { name: 'Helena Duarte' })).toEqual([]));
  const links = () => store.database.links.where('[to+toId]').equals(['person', helena]).toArray();
  expect((await links()).every((link) => link.deletedAt !== undefined)).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await screen.findAllByRole('link', { name: 'Helena Duarte' });
  expect((await links()).every((link) => link.deletedAt === undefined)).toBe(true);
});

it('links a fact to one more person, with a reason that fits, and changes the reason', async () => {
  const { store, tomasz, mission } = await seeded(({ company }) => ({
    page: 'company',
    id: company,
    view: 'research',
  }));
  await userEvent.selectOptions(
    await screen.findByLabelText('Link “Every forecast explainable” to'),
    'Tomasz Wieczorek',
  );
  const reason = await screen.findByLabelText('Why it matters to Tomasz Wieczorek');
  await userEvent.selectOptions(reason, 'To ask about');
  await waitFor(async () => {
    const made = await store.database.links.where('[to+toId]').equals(['person', tomasz]).toArray();
    expect(made.map(({ fromId, reason: code }) => [fromId, code])).toEqual([
      [mission, 'ask-about'],
    ]);
  });
  await userEvent.selectOptions(
    screen.getByLabelText('Why it matters to Tomasz Wieczorek'),
    'In your own words…',
  );
  await userEvent.type(
    await screen.findByRole('textbox', { name: /^Why it matters to Tomasz Wieczorek/ }),
    'he wrote it{Enter}',
  );
  await screen.findByText('he wrote it');
  await userEvent.click(
    screen.getByRole('button', { name: 'Remove the link to Tomasz Wieczorek' }),
  );
  await screen.findByText('Link to Tomasz Wieczorek removed');
  await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
  await screen.findByText('he wrote it');
});

it('refuses a line without a name, in words, and keeps what was typed', async () => {
  await seeded(({ company }) => ({ page: 'company', id: company, view: 'people' }));
  const line = await screen.findByLabelText<HTMLInputElement>('Person to meet');
  await userEvent.type(line, '- , CFO{Enter}');
  await screen.findByText('A name is missing. Write the name before the title.');
  expect(line.value).toBe('- , CFO');
});

it('follows a new title with the rank, unless nobody knows the title', async () => {
  const { store, tomasz } = await seeded((ids) => ({ page: 'person', id: ids.tomasz }));
  const title = await screen.findByLabelText('Title of Tomasz Wieczorek');
  await userEvent.fill(title, 'Chief Product Officer');
  await waitFor(async () => expect((await store.database.people.get(tomasz))?.level).toBe(8));
});

it('says what to do at an address that leads nowhere', async () => {
  await renderWith(aStore(), <WorkspaceScreen route={null} />);
  screen.getByRole('heading', { name: 'Nothing here' });
  screen.getByRole('link', { name: 'Show all companies' });
});

const VIEWS: [string, (ids: Awaited<ReturnType<typeof seedNorthwind>>) => Route][] = [
  ['home', () => ({ page: 'home' })],
  ['welcome', () => ({ page: 'welcome' })],
  ['trash', () => ({ page: 'trash' })],
  ['overview', ({ company }) => ({ page: 'company', id: company, view: 'overview' })],
  ['research', ({ company }) => ({ page: 'company', id: company, view: 'research' })],
  ['people', ({ company }) => ({ page: 'company', id: company, view: 'people' })],
  ['proposals', ({ company }) => ({ page: 'company', id: company, view: 'proposals' })],
  ['person', ({ helena }) => ({ page: 'person', id: helena })],
  ['proposal', ({ proposal }) => ({ page: 'proposal', id: proposal })],
];

it.each(VIEWS)('is accessible and fits 320 px at %s, light and dark', async (_name, routeTo) => {
  await windowOf(320);
  await seeded(routeTo);
  await screen.findAllByRole('heading');
  await waitFor(() => within(document.body).getAllByRole('main'));
  for (const scheme of ['light', 'dark'] as const) {
    // Without motion: axe would else measure a colour half way to the other.
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
