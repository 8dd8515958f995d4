import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { panelPage } from '@/components/panel/panel-page';
import { PanelScreen } from '@/components/panel/panel-screen';
import { PANEL_TABS, type PanelTab, routeOfTab, tabOf } from '@/components/panel/panel-tab';
import { parseRoute } from '@/lib/domain/route';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { examplePlan, storeRows } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

/** The panel at the address of its window. */
function Panel() {
  const route = useHashRoute();
  return route && <PanelScreen companyId={ids.company} {...panelPage(route)} />;
}

beforeEach(async () => {
  await windowOf(320);
  // The fake has no permissions: nothing is followed in these tests.
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const openAt = async (tab: PanelTab) => {
  const store = aStore();
  await storeRows(store, examplePlan(Date.now()));
  const route = routeOfTab(ids.company, tab);
  location.hash = `#/company/${ids.company}/${'view' in route ? route.view : ''}${'at' in route ? `/${route.at}` : ''}`;
  await renderWith(store, <Panel />);
  return store;
};

it('has an address for each of its tabs', () => {
  for (const tab of PANEL_TABS) expect(tabOf(routeOfTab(ids.company, tab))).toBe(tab);
  expect(tabOf({ page: 'company', id: ids.company, view: 'people' })).toBeNull();
});

it('goes from tab to tab by the arrow keys', async () => {
  await openAt('people');
  (await screen.findByRole('tab', { name: 'People' })).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(parseRoute(location.hash)).toMatchObject({ view: 'overview', at: 'plan' });
  await userEvent.keyboard('{ArrowRight}');
  await screen.findByRole('tabpanel', { name: /^Gaps/ });
  expect(document.activeElement?.textContent).toMatch(/^Gaps/);
  await userEvent.keyboard('{End}');
  await screen.findByRole('tabpanel', { name: 'Research' });
});

it('shows of somebody what they want, how it went, what to say, show and ask', async () => {
  await openAt('people');
  const card = await screen.findByRole('region', { name: 'Rajeshwari Iyengar' });
  for (const part of ['Wants', 'Last time', 'Proposal', 'Story', 'Ask'])
    await within(card).findByRole('region', { name: part });
  const wants = within(card).getByRole('region', { name: 'Wants' });
  expect(within(wants).getAllByRole('listitem').length).toBeLessThanOrEqual(3);
  const asks = within(card).getByRole('region', { name: 'Ask' });
  expect(within(asks).getAllByRole('listitem').length).toBeLessThanOrEqual(2);
});

it('shows what is open, what fits the time there is, and the three pillars', async () => {
  await openAt('gaps');
  await screen.findByText(/\d+ open of \d+/);
  const all = screen.getAllByRole('listitem').length;
  await userEvent.selectOptions(screen.getByLabelText('I have'), '5 minutes');
  expect(screen.getAllByRole('listitem').length).toBeLessThan(all);
  const pillars = [...document.querySelectorAll('[role=tabpanel] li > b')];
  expect(pillars.map((one) => one.textContent)).toEqual(['Vision', 'Trust', 'Goals']);
});

it.each(PANEL_TABS)('is accessible at 320 px at %s, light and dark', async (tab) => {
  await openAt(tab);
  await screen.findByRole('tabpanel');
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
