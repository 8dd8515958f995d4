import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { panelPage } from '@/components/panel/panel-page';
import { PanelScreen } from '@/components/panel/panel-screen';
import { aStore, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll } from '../ui/access';
import { windowOf } from '../ui/emulate';

beforeEach(async () => {
  await windowOf(320);
  // The fake has no permissions: nothing is followed in these tests.
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});

it('shows a view of the workspace where it has none of its own', async () => {
  const store = aStore();
  const { company, helena } = await seedNorthwind(store);
  const route = { page: 'person', id: helena } as const;
  await renderWith(store, <PanelScreen companyId={company} {...panelPage(route)} />);
  await screen.findByRole('heading', { name: 'Helena Duarte' });
  expect(screen.getByLabelText<HTMLSelectElement>('More views').value).toBe('people');
  expect(await accessProblems()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('leads to every view by a list', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const route = { page: 'company', id: company, view: 'overview' } as const;
  await renderWith(store, <PanelScreen companyId={company} {...panelPage(route)} />);
  await userEvent.selectOptions(await screen.findByLabelText('More views'), 'company');
  expect(location.hash).toBe(`#/company/${company}/company`);
  location.hash = '';
});
