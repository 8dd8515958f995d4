import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { rememberTabCompany } from '@/lib/browser/session';
import { rememberLastCompany } from '@/lib/browser/settings';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';
import { withoutRoom } from '../../fixtures/failing-disk';
import { aStore, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { ADDRESS, aCandidate, aReading, CANDIDATES, openPopup, surround } from './a-popup';

beforeEach(async () => {
  surround();
  await emulate({ reducedMotion: 'reduce' });
});

const texts = async (store: Store, company: string) =>
  (await listResearch(store.database, company, 100)).research.map(({ finding }) => finding.text);

const PASTE = 'Paste a passage';

it.each([
  ['a browser page', { url: 'chrome://extensions/' }, 'The browser keeps extensions off this page'],
  ['LinkedIn', { url: 'https://www.linkedin.com/in/somebody' }, 'Reading LinkedIn is off'],
  ['a PDF', { url: `${ADDRESS}.pdf` }, 'The browser’s PDF viewer cannot be read'],
  [
    'a page that refuses',
    { read: () => 'closed-to-us' as const },
    'This page did not let Round Two in',
  ],
  ['a page that is busy', { read: () => 'no-answer' as const }, 'The page does not answer'],
  [
    'a page that answers nonsense',
    { read: () => 'unreadable' as const },
    'This page could not be read',
  ],
  ['a page without facts', { read: () => aReading([]) }, 'Nothing here reads as a fact'],
])('%s says what it is and takes a pasted passage', async (_, around, title) => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await rememberLastCompany(company);
  surround(around);
  await rememberTabCompany(7, company);
  await openPopup(store, title);
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  await userEvent.fill(
    await screen.findByRole('textbox', { name: PASTE }),
    'Our vision is a calm grid',
  );
  const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind' });
  expect(kind.value).toBe('vision');
  await userEvent.keyboard('{Enter}');
  await screen.findByText('You just kept this');
  expect(await texts(store, company)).toContain('Our vision is a calm grid');
});

it('is never read on LinkedIn', async () => {
  let read = false;
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await rememberLastCompany(company);
  surround({
    url: 'https://www.linkedin.com/company/northwind',
    read: () => {
      read = true;
      return 'no-answer';
    },
  });
  await openPopup(store, 'Which company is this?');
  expect(read).toBe(false);
});

it('keeps a half pasted passage, word for word', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await rememberLastCompany(company);
  surround({ url: 'chrome://extensions/' });
  const popup = await openPopup(store, 'The browser keeps extensions off this page');
  await userEvent.fill(await screen.findByRole('textbox', { name: PASTE }), 'half a ‘thought’ ');
  popup.unmount();
  await openPopup(store, 'The browser keeps extensions off this page');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: PASTE });
  expect(field.value).toBe('half a ‘thought’ ');
});

it('on a job board asks whom the page is about, and never gives the board to a company', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  surround({ url: 'https://boards.greenhouse.io/northwind/jobs/1' });
  await openPopup(store, /pages on many companies/);
  await userEvent.click(await screen.findByRole('button', { name: 'Northwind' }));
  await screen.findByText('Found on this page');
  expect((await store.database.companies.get(company))?.domains).toEqual(['northwind.example']);
  await userEvent.click(screen.getByRole('button', { name: 'Another company' }));
  await screen.findByText('Which company is this?');
});

it('says that a very long page was read in part', async () => {
  const store = aStore();
  await seedNorthwind(store);
  surround({ read: () => aReading(CANDIDATES, { partial: true }) });
  await openPopup(store, /This page is very long/);
});

it('says that nothing was saved when the disk is full, and keeps ticks and words', async () => {
  const store = aStore();
  const { mission } = await seedNorthwind(store);
  // What is asked of the browser is settled when the database opens.
  store.database.close({ disableAutoOpen: false });
  store.database.use(withoutRoom('findings'));
  await openPopup(store, 'Found on this page');
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Tally/ }));
  await userEvent.keyboard('{Enter}');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Nothing was saved. The disk is full.');
  expect(screen.queryByText(/^Saved/)).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Tally/ }).checked).toBe(true);
  expect((await store.database.findings.toArray()).map(({ id }) => id)).toEqual([mission]);
});

it('says so when the database does not open', async () => {
  const store = aStore();
  store.database.close({ disableAutoOpen: true });
  await openPopup(store, /the browser does not open them/);
  expect(await accessProblems()).toEqual([]);
});

it('asks for the site in the press itself, and says when the browser does not allow it', async () => {
  const store = aStore();
  await seedNorthwind(store);
  const asked: unknown[] = [];
  Object.assign(browser.permissions, {
    request: async (wanted: unknown) => {
      asked.push(wanted);
      return false;
    },
  });
  await openPopup(store, 'Found on this page');
  await userEvent.click(await screen.findByRole('button', { name: /northwind\.example/ }));
  expect(asked).toEqual([
    { origins: ['http://*.northwind.example/*', 'https://*.northwind.example/*'] },
  ]);
  await screen.findByText('The browser did not allow it. Everything else works without it.');
});

it.each([
  ['markup', '<img src=x onerror="alert(1)"> Gridcast'],
  ['a turned direction', '\u202Egnp.drawkcab and \u2066open'],
  ['one word of 2,000 letters', 'w'.repeat(2_000)],
])('shows %s as words, in a window of 320', async (_, text) => {
  const store = aStore();
  await seedNorthwind(store);
  const hostile = [
    aCandidate({ text }),
    aCandidate({ kind: 'leader', text: text.slice(0, 500), value: text.slice(0, 500) }),
  ];
  surround({ read: () => aReading(hostile) });
  await windowOf(320, 600);
  await openPopup(store, 'Found on this page');
  const [box] = await screen.findAllByRole('checkbox');
  if (!box) throw new Error('two were offered');
  await userEvent.click(screen.getAllByRole('button', { name: /^Why/ })[0] ?? box);
  expect(document.querySelector('img')).toBeNull();
  expect(sidewaysScroll()).toBe(0);
  await userEvent.keyboard('{Enter}');
  const tooWide = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > 321 && element.checkVisibility(),
  );
  expect(tooWide.map(({ className }) => className)).toEqual([]);
});
