import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { PanelScreen } from '@/components/panel/panel-screen';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { aCandidate, aReading, openPopup, surround } from '../popup/a-popup';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(async () => {
  await emulate({ reducedMotion: 'reduce' });
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});

const PRESS = {
  ...PAGE,
  url: 'https://www.northwind.example/press/new-chief',
  canonicalUrl: 'https://www.northwind.example/press/new-chief',
  pageDate: '2026-10-01',
};
const leader = (text: string, value: string) =>
  aKeeping({
    kind: 'leader',
    text,
    value,
    selector: { exact: `${text}\n${value}`, prefix: '', suffix: '' },
  });

/** A page of 2021 names one chief executive, the press page of this year another. */
const seedTwoChiefs = async (store: Store) => {
  const { company } = await seedNorthwind(store);
  const old = { ...PAGE, pageDate: '2021-03-01' };
  const [ana = ''] = await must(keepFindings(store, company, old, [leader('Ana Ruiz', 'CEO')]));
  const [bo = ''] = await must(
    keepFindings(store, company, PRESS, [leader('Bo Lind', 'Chief Executive Officer')]),
  );
  return { company, ana, bo };
};

const card = () => screen.findByRole('group', { name: /^Two people are named chief executive/ });

const noCard = () =>
  waitFor(() => expect(screen.queryByRole('group', { name: /Which is right/ })).toBeNull());

const statusOf = async (store: Store, id: string) =>
  (await store.database.findings.get(id))?.status;

describe('two people with one singular title', () => {
  it('stand side by side in the panel, each with its source and day, the newest first', async () => {
    const store = aStore();
    const { company } = await seedTwoChiefs(store);
    await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
    const sides = within(await card()).getAllByRole('listitem');
    expect(sides.map((side) => side.textContent)).toEqual([
      expect.stringMatching(/^Bo Lind Chief Executive Officer.*press\/new-chief.*Oct/),
      expect.stringMatching(/^Ana Ruiz CEO.*northwind\.example\/about.*2021/),
    ]);
    screen.getByRole('heading', { name: /Contradictions/ });
    expect(screen.getAllByText('Disputed')).toHaveLength(2);
  });

  it('one of them is right: the other is set aside and can be right after all', async () => {
    const store = aStore();
    const { company, ana, bo } = await seedTwoChiefs(store);
    await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
    await userEvent.click(within(await card()).getByRole('button', { name: 'This one: Bo Lind' }));
    await screen.findByText('Set aside');
    await noCard();
    expect(await statusOf(store, ana)).toBe('outdated');
    expect(await statusOf(store, bo)).toBe('accepted');
    await userEvent.click(screen.getByRole('button', { name: 'Right after all: Ana Ruiz' }));
    await card();
    await userEvent.click(within(await card()).getByRole('button', { name: 'This one: Ana Ruiz' }));
    await waitFor(async () => expect(await statusOf(store, bo)).toBe('outdated'));
  });

  it('are both right, and that can be undone', async () => {
    const store = aStore();
    const { company, ana } = await seedTwoChiefs(store);
    await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
    await userEvent.click(within(await card()).getByRole('button', { name: 'Both are right' }));
    await screen.findByText('They stand side by side');
    await waitFor(() => expect(screen.queryByText('Disputed')).toBeNull());
    expect(await statusOf(store, ana)).toBe('accepted');
    await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
    await card();
  });

  it('are settled in the workspace by editing one of the titles, too', async () => {
    await windowOf(1280);
    const store = aStore();
    const { company, bo } = await seedTwoChiefs(store);
    await renderWith(
      store,
      <WorkspaceScreen route={{ page: 'company', id: company, view: 'research' }} />,
    );
    await card();
    await userEvent.click(screen.getByRole('button', { name: 'Edit the detail of “Bo Lind”' }));
    await userEvent.keyboard('{Control>}a{/Control}Chair{Enter}');
    await noCard();
    expect(await store.database.findings.get(bo)).toMatchObject({
      value: 'Chair',
      byHand: ['value'],
      status: 'accepted',
    });
  });
});

it('the popup marks what was just kept and compares it in the row that is current', async () => {
  const store = aStore();
  await seedTwoChiefs(store);
  const candidates = [
    aCandidate({ kind: 'leader', text: 'Cy Ode', value: 'CEO' }),
    aCandidate({ kind: 'leader', text: 'Dr. Ana Ruiz', value: 'CEO' }),
  ];
  surround({ read: () => aReading(candidates) });
  await openPopup(store, 'Found on this page');
  // The second is known from another page already.
  await screen.findByRole('button', { name: /^Kept Ana Ruiz/ });
  await userEvent.keyboard('{Enter}');
  const row = await screen.findByRole('button', { name: /^Kept Cy Ode/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
  const three = await screen.findByRole('group', {
    name: '3 people are named chief executive. Which is right?',
  });
  expect(await accessProblems()).toEqual([]);
  await userEvent.click(within(three).getByRole('button', { name: 'This one: Cy Ode' }));
  await screen.findByText('Set aside “Ana Ruiz and Bo Lind”');
  await noCard();
});

it('a fact kept from another page gains this one as a source, with the rest or by itself', async () => {
  const store = aStore();
  const { ana, bo } = await seedTwoChiefs(store);
  const url = 'https://www.northwind.example/team';
  const known = aCandidate({ kind: 'leader', text: 'Dr. Ana Ruiz', value: 'Founder' });
  const sourcesOf = async (id: string) => (await store.database.findings.get(id))?.clipIds.length;
  surround({ url, read: () => aReading([known], { url, canonicalUrl: url }) });
  const popup = await openPopup(store, 'Found on this page');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add this source to 1 kept fact' }),
  );
  await screen.findByText('2 sources');
  expect(screen.queryByRole('button', { name: /^Add this source/ })).toBeNull();
  expect(await store.database.findings.get(ana)).toMatchObject({ text: 'Ana Ruiz', value: 'CEO' });
  popup.unmount();

  const press = [aCandidate({ kind: 'leader', text: 'Bo Lind' }), aCandidate()];
  surround({ url, read: () => aReading(press, { url, canonicalUrl: url }) });
  await openPopup(store, 'Found on this page');
  await screen.findByRole('button', { name: /^Kept Bo Lind/ });
  await userEvent.keyboard('{Enter}');
  const row = await screen.findByRole('button', { name: /^Kept Every forecast explainable by/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect(await sourcesOf(bo)).toBe(2);
  expect(await sourcesOf(ana)).toBe(2);
});

it.each(['light', 'dark'] as const)('is accessible at 320 px in %s', async (scheme) => {
  const store = aStore();
  const { company } = await seedTwoChiefs(store);
  await must(
    keepFindings(store, company, PRESS, [
      aKeeping({ kind: 'financial', text: 'Founded: 1987' }),
      aKeeping({
        kind: 'financial',
        text: `Founded in 1978 as ${'Longwordgesellschaft'.repeat(9)}`,
      }),
    ]),
  );
  await windowOf(320);
  await emulate({ scheme, reducedMotion: 'reduce' });
  await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
  await card();
  screen.getByText('Two founding years are given.');
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
