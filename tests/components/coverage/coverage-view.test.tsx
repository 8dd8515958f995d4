import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const shown = async (at?: string) => {
  const store = aStore();
  const id = await storeExamplePlan(store);
  const route = { page: 'company', id, view: 'coverage', ...(at && { at }) } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  await screen.findByText('10 of 15 facts are linked');
  return store;
};

const linksTo = async ({ database }: Store, id: string) => {
  const links = await database.links.where('[to+toId]').equals(['person', id]).toArray();
  return links.filter(({ deletedAt, state }) => deletedAt === undefined && state === 'accepted');
};

const LINK = 'Link “Noh Hye-jin” to Mateo Quiroga Salas';

it('names what is open first, and counts without a percentage', async () => {
  await shown();
  const toggles = [...document.querySelectorAll('button[data-kind]')].map((one) => one.textContent);
  expect(toggles.slice(0, 3)).toEqual([
    'Leader 0 of 3 linked',
    'News 0 of 1 linked',
    'Product 2 of 3 linked',
  ]);
  await screen.findByRole('button', { name: LINK });
  expect(document.querySelector('main')?.textContent).not.toContain('%');
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('a press links, and Undo takes it back', async () => {
  const store = await shown();
  const before = (await linksTo(store, ids.mateo)).length;
  await userEvent.click(await screen.findByRole('button', { name: LINK }));
  await screen.findByText('11 of 15 facts are linked');
  expect(await linksTo(store, ids.mateo)).toHaveLength(before + 1);
  await screen.findByText('Linked to Mateo Quiroga Salas');
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await screen.findByText('10 of 15 facts are linked');
  expect(await linksTo(store, ids.mateo)).toHaveLength(before);
});

it('what was just linked stays where it stood, and opens the sentence that says why', async () => {
  await shown();
  await userEvent.click(await screen.findByRole('button', { name: LINK }));
  const cell = await screen.findByRole('button', {
    name: 'Why “Noh Hye-jin” is for Mateo Quiroga Salas',
  });
  expect(document.activeElement).toBe(cell);
  expect(cell.closest('tr')).toBe(document.querySelector('[data-cell="0:0"]')?.closest('tr'));
  await userEvent.keyboard('{Enter}');
  const remove = await screen.findByRole('button', {
    name: 'Remove the link to Mateo Quiroga Salas',
  });
  expect(cell.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(remove);
  await screen.findByRole('button', { name: LINK });
});

it('is one stop for Tab; the arrows go from cell to cell', async () => {
  await shown();
  await screen.findByRole('button', { name: LINK });
  const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  cells[0]?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('1:1');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('1:5');
});

it('shows the facts of one kind at a time, the one that somebody came for first', async () => {
  await shown('revenue');
  const toggle = (kind: string) =>
    document.querySelector<HTMLElement>(`button[data-kind="${kind}"]`);
  expect(toggle('revenue')?.getAttribute('aria-expanded')).toBe('true');
  await screen.findByRole('button', { name: /^Why .* is for Sunniva Brekketun$/ });
  toggle('news')?.click();
  await waitFor(() => expect(toggle('revenue')?.getAttribute('aria-expanded')).toBe('false'));
  await waitFor(() => expect(document.querySelectorAll('[data-cell]')).toHaveLength(6));
});

it('says who and what has nothing yet, with the way there', async () => {
  const store = aStore();
  const { company, tomasz } = await seedNorthwind(store);
  await renderWith(
    store,
    <WorkspaceScreen route={{ page: 'company', id: company, view: 'coverage' }} />,
  );
  const line = (await screen.findByText('Nothing yet for:')).closest('li');
  if (!line) throw new Error('no line');
  const link = within(line).getByRole('link', { name: 'Tomasz Wieczorek' });
  expect(link.getAttribute('href')).toBe(`#/person/${tomasz}`);
  await screen.findByText('nothing yet');
});

it('is a list of facts in a narrow window', async () => {
  await windowOf(320);
  await shown();
  const cell = await screen.findByRole('button', { name: LINK });
  expect(within(cell).getByText('Mateo Quiroga Salas').checkVisibility()).toBe(true);
  expect(sidewaysScroll()).toBe(0);
  expect(smallTargets()).toEqual([]);
  expect(await accessProblems()).toEqual([]);
});

it('without a fact there is one thing to do', async () => {
  const store = aStore();
  const company = await must(
    startCompany(store, { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'Role' }),
  );
  await renderWith(
    store,
    <WorkspaceScreen route={{ page: 'company', id: company, view: 'coverage' }} />,
  );
  const go = await screen.findByRole('link', { name: 'Go to the research' });
  expect(go.getAttribute('href')).toBe(`#/company/${company}/research`);
});
