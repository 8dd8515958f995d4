import { waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { rememberTabCompany } from '@/lib/browser/session';
import { useFollowTab } from '@/lib/react/use-follow-tab';
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
