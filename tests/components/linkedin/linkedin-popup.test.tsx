import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { findTabCompany, rememberTabCompany } from '@/lib/browser/session';
import { isLinkedInRead, rememberLastCompany, setLinkedInRead } from '@/lib/browser/settings';
import { aStore, seedNorthwind } from '../a-store';
import { aCandidate, aReading, openPopup, surround } from '../popup/a-popup';
import { accessProblems } from '../ui/access';
import { emulate } from '../ui/emulate';

const ADDRESS = 'https://www.linkedin.com/in/ingeborg-vasselin/';
const PERSON = aCandidate({
  kind: 'leader',
  text: 'Ingeborg Vasselin',
  value: 'Chief Operating Officer, Marsh & Ferry',
  ruleId: 'linkedin/profile',
  reader: 'linkedin',
});

let readings = 0;

beforeEach(async () => {
  readings = 0;
  surround({
    url: ADDRESS,
    read: () => {
      readings += 1;
      return aReading([PERSON], { url: ADDRESS, holdsBack: true });
    },
  });
  await emulate({ reducedMotion: 'reduce' });
});

const settled = async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await rememberTabCompany(7, company);
  return store;
};

it('reads nothing until it is turned on, reads then, and puts it away when it is turned off', async () => {
  await openPopup(await settled(), 'Reading LinkedIn is off');
  expect(readings).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Turn reading on' }));
  await screen.findByRole('checkbox', { name: /Ingeborg Vasselin/ });
  expect(readings).toBe(1);
  screen.getByText(/more here after “See more”/);
  expect(await accessProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Turn it off' }));
  await screen.findByRole('region', { name: 'Reading LinkedIn is off' });
  expect(screen.queryByText(/Ingeborg Vasselin/)).toBeNull();
  expect(await isLinkedInRead()).toBe(false);
  expect(readings).toBe(1);
});

it('stays on for the next page, and asks whose page it is', async () => {
  await setLinkedInRead(true);
  await openPopup(aStore(), 'Which company is this?');
  expect(readings).toBe(1);
  screen.getByRole('button', { name: 'Turn it off' });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Company' }).value).toBe('');
});

it('leads to the field to type into instead', async () => {
  await openPopup(await settled(), 'Reading LinkedIn is off');
  await userEvent.click(await screen.findByRole('button', { name: 'Type it instead' }));
  const field = screen.getByRole('textbox', { name: 'Paste a passage' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('takes no page for that of the company the person was at last', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await rememberLastCompany(company);
  await setLinkedInRead(true);
  // Until the browser says which tab is in front, the last company is the best guess; it takes a while.
  const { query } = browser.tabs;
  Object.assign(browser.tabs, {
    query: async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return query({});
    },
  });
  await openPopup(store, 'Which company is this?');
  expect(await findTabCompany(7)).toBeNull();
});
