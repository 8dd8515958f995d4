import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { panelPage } from '@/components/panel/panel-page';
import { PanelScreen } from '@/components/panel/panel-screen';
import { routeOfTab } from '@/components/panel/panel-tab';
import { rememberTabCompany } from '@/lib/browser/session';
import { rememberLastCompany } from '@/lib/browser/settings';
import { formatRoute } from '@/lib/domain/route';
import { useFollowTab } from '@/lib/react/use-follow-tab';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { useOwner } from '@/lib/react/use-owner';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';

const TAB = { id: 7, windowId: 1, title: '' };

function Follower() {
  useFollowTab();
  return null;
}

const inFront = (url: string | undefined) => {
  Object.assign(browser.tabs, { query: async () => [{ ...TAB, url }] });
};

afterEach(() => {
  cleanup();
  location.hash = '';
});

it('turns to the company somebody said a job board’s page is about, not to who runs the board', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await must(
    startCompany(store, { name: 'Greenhouse', domain: 'greenhouse.io', roleTitle: 'Role' }),
  );
  await rememberTabCompany(TAB.id, company);
  inFront('https://boards.greenhouse.io/northwind/jobs/1');
  await renderWith(store, <Follower />);
  await waitFor(() => expect(location.hash).toContain(company));
});

/** The panel as its entrypoint puts it together. */
function Panel() {
  const { elsewhere, follow } = useFollowTab();
  const route = useHashRoute();
  const owner = useOwner(route);
  if (!route || owner === null) return null;
  return (
    <PanelScreen companyId={owner} {...panelPage(route)} elsewhere={elsewhere} onFollow={follow} />
  );
}

describe('somebody writes in the panel', () => {
  beforeEach(() => {
    // The fake has no permissions: nothing is followed in these tests.
    const silent = { addListener() {}, removeListener() {} };
    Object.assign(browser, {
      permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
    });
    inFront(undefined);
  });

  const twoCompanies = async () => {
    const store = aStore();
    const { company } = await seedNorthwind(store);
    const other = await must(
      startCompany(store, { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'Role' }),
    );
    location.hash = formatRoute(routeOfTab(company, 'plan'));
    await renderWith(store, <Panel />);
    return { company, other };
  };
  const line = () => screen.findByLabelText<HTMLInputElement>('Proposal');

  it('stays, says what is in front, and keeps what was typed with its company', async () => {
    const { company, other } = await twoCompanies();
    await userEvent.type(await line(), 'Shadow run');
    await rememberLastCompany(other);
    await screen.findByText(/The page in front is Larkmoor’s\. You are writing for Northwind/);
    expect(location.hash).toContain(company);
    expect((await line()).value).toBe('Shadow run');
    await userEvent.click(screen.getByRole('button', { name: 'Show Larkmoor' }));
    await waitFor(() => expect(location.hash).toBe(formatRoute(routeOfTab(other, 'plan'))));
    await waitFor(async () => expect((await line()).value).toBe(''));
    location.hash = formatRoute(routeOfTab(company, 'plan'));
    await waitFor(async () => expect((await line()).value).toBe('Shadow run'));
  });

  it('follows again once the field is left, and says no more when the page is in front no more', async () => {
    const { company, other } = await twoCompanies();
    await userEvent.type(await line(), 'Shadow run');
    await rememberLastCompany(other);
    await screen.findByRole('button', { name: 'Show Larkmoor' });
    await rememberLastCompany(company);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show Larkmoor' })).toBeNull());
    (await line()).blur();
    await rememberLastCompany(other);
    await waitFor(() => expect(location.hash).toContain(other));
  });
});
