import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PickPane } from '@/components/pick/pick-pane';
import { PanelFrame } from '@/components/ui/panel-frame';
import { askForPick } from '@/lib/browser/session';
import { listResearch } from '@/lib/store/queries/research';
import { aStore, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { aPickedPage, type PickedPage, sightOf, takenOf } from './a-picked-page';

let page: PickedPage;

beforeEach(async () => {
  page = aPickedPage();
  await emulate({ reducedMotion: 'reduce' });
});

/** With the panel around it, which gives it its sides. */
const Pane = ({ companyId }: { readonly companyId: string }) => (
  <PanelFrame title="Northwind">
    <PickPane companyId={companyId} />
  </PanelFrame>
);

const isEmpty = () => screen.getByRole('main').textContent === '';

const open = async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const pane = await renderWith(store, <Pane companyId={company} />);
  return { store, company, pane };
};

/** The first sighting comes from the page by itself. */
const pointing = async () => {
  const opened = await open();
  await askForPick({ tabId: 7, windowId: 1 });
  await waitFor(() => expect(page.ended()).toBe(false));
  page.tell(sightOf('Mara Lindqvist\nVP Operations', 5));
  await screen.findByRole('button', { name: 'Take it' });
  return opened;
};

const TWO = takenOf(['Mara Lindqvist', 'VP Operations'], ['Jonas Feld', 'CTO']);

it('is nothing until the popup asks, and takes the ask of its own window only', async () => {
  await open();
  expect(isEmpty()).toBe(true);
  await askForPick({ tabId: 8, windowId: 2 });
  expect(page.injected).toBe(0);
  await askForPick({ tabId: 7, windowId: 1 });
  await waitFor(() => expect(page.injected).toBe(1));
});

it('says and marks what is pointed at, and how many are like it', async () => {
  await pointing();
  const status = screen.getByText(/^Mara Lindqvist/).closest('[role=status]');
  expect(status?.textContent).toContain('and 5 like it');
  await waitFor(() => expect(document.querySelectorAll('img ~ span')).toHaveLength(6));
  const [mark] = document.querySelectorAll<HTMLElement>('img ~ span');
  expect([mark?.style.left, mark?.style.width]).toEqual(['1.25%', '25%']);
  page.tell({ news: 'sight', sight: null });
  await screen.findByText('Point at a name, a paragraph or a card.');
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
});

it('keeps a mark in its place on the picture while the page is scrolled', async () => {
  await pointing();
  await waitFor(() => expect(document.querySelectorAll('img ~ span')).toHaveLength(6));
  const scrolled = sightOf('Mara Lindqvist');
  if (scrolled.news !== 'sight' || !scrolled.sight) throw new Error('A sighting');
  const [place] = scrolled.sight.places;
  page.tell({
    news: 'sight',
    sight: {
      ...scrolled.sight,
      places: [{ ...place, x: 10, y: -280, width: 200, height: 20 }],
      view: { x: 0, y: 300, width: 800, height: 600 },
    },
  });
  await waitFor(() => expect(document.querySelectorAll('img ~ span')).toHaveLength(1));
  const [mark] = document.querySelectorAll<HTMLElement>('img ~ span');
  expect(mark?.style.top).toMatch(/^3\.33/);
});

it('is done by keys and by buttons alike, and ends with Escape', async () => {
  await pointing();
  const take = screen.getByRole('button', { name: 'Take it' });
  await waitFor(() => expect(document.activeElement).toBe(take));
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  await userEvent.click(screen.getByRole('button', { name: 'Narrower' }));
  await userEvent.click(screen.getByRole('button', { name: 'Before' }));
  take.focus();
  await userEvent.keyboard('{Enter}');
  expect(page.pressed).toEqual(['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter']);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull());
  expect(page.ended()).toBe(true);
});

it('offers what was taken ticked, what is like it at one press, and keeps it with its source', async () => {
  const { store, company } = await pointing();
  page.tell(TWO);
  const mara = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Mara Lindqvist/ });
  const jonas = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Jonas Feld/ });
  expect([mara.checked, jonas.checked]).toEqual([true, false]);
  await waitFor(() => expect(document.activeElement).toBe(mara));
  expect(page.ended()).toBe(true);
  const group = screen.getByRole('region', { name: 'Leader' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(2);
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tick the one like it' }));
  await waitFor(() => expect(jonas.checked).toBe(true));
  mara.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect((await listResearch(store.database, company, 9)).total).toBe(3));
  const { research } = await listResearch(store.database, company, 9);
  const kept = research.find(({ finding }) => finding.text === 'Jonas Feld');
  expect(kept?.finding).toMatchObject({
    kind: 'leader',
    value: 'CTO',
    reader: 'user',
    confidence: 'high',
    ruleId: 'user/alike',
  });
  expect(kept?.clips[0]).toMatchObject({
    kind: 'element',
    url: TWO.reading.url,
    selector: { exact: 'Jonas Feld\nCTO' },
    headingPath: ['Our leadership'],
  });
  await screen.findByText(/^Saved/);
  await userEvent.click(screen.getByRole('button', { name: 'Pick another' }));
  await waitFor(() => expect(page.injected).toBe(2));
});

it('loses nothing that was picked when the panel is closed, and drops it on a press', async () => {
  const { store, company, pane } = await pointing();
  page.tell(TWO);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  pane.unmount();
  await renderWith(store, <Pane companyId={company} />);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  await userEvent.click(screen.getByRole('button', { name: 'Drop these' }));
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  expect((await listResearch(store.database, company, 9)).total).toBe(1);
});

it('says what to do where the page is closed to us, and never begins on LinkedIn', async () => {
  page = aPickedPage('https://www.linkedin.com/in/ingeborg-vasselin/');
  await open();
  await askForPick({ tabId: 7, windowId: 1 });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Press the Round Two button in the toolbar');
  expect(page.injected).toBe(0);
  expect(await accessProblems()).toEqual([]);
});

it('ends when the page goes elsewhere', async () => {
  await pointing();
  page.leave();
  await waitFor(() => expect(isEmpty()).toBe(true));
});

it('believes nothing a page tells that is no sighting', async () => {
  await pointing();
  const wrong = { news: 'sight', sight: { words: 'x'.repeat(3_000), places: [], view: null } };
  page.tell(wrong as unknown as ReturnType<typeof sightOf>); // as a hostile page would
  screen.getByText(/^Mara Lindqvist/);
});

it.each(['light', 'dark'] as const)('fits 320 pixels and has its contrast, %s', async (scheme) => {
  await emulate({ scheme, reducedMotion: 'reduce' });
  await windowOf(320, 700);
  await pointing();
  page.tell(sightOf(`${'Unbreakable'.repeat(40)}\n<img src=x onerror=alert(1)>`, 3));
  await screen.findByText(/^Unbreakable/);
  expect(sidewaysScroll()).toBe(0);
  expect(await accessProblems()).toEqual([]);
  page.tell(TWO);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  expect(sidewaysScroll()).toBe(0);
  expect(await accessProblems()).toEqual([]);
});
