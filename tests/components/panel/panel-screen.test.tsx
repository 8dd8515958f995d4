import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { PanelScreen } from '@/components/panel/panel-screen';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { link } from '@/lib/store/commands/link';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => {
  // The fake has no permissions: nothing is followed in these tests.
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});

it('lists people by weight, each with their research and its source', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="people" />);
  const names = (await screen.findAllByRole('heading', { level: 3 })).map((one) => one.textContent);
  expect(names).toEqual(['Helena Duarte', 'Tomasz Wieczorek']);
  const helena = screen.getByRole('region', { name: 'Helena Duarte' });
  within(helena).getByText('Every forecast explainable');
  const source = within(helena).getByRole('link', { name: 'northwind.example/about' });
  expect(source.getAttribute('href')).toContain('https://www.northwind.example/about#:~:text=');
  const tomasz = screen.getByRole('region', { name: 'Tomasz Wieczorek' });
  within(tomasz).getByText('Nothing linked yet.');
});

it('lists proposals with what they stand on and how far each is', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="plan" />);
  const proposal = await screen.findByRole('region', { name: 'Live in six weeks' });
  within(proposal).getByText('Every forecast explainable');
  await within(proposal).findByRole('link', { name: 'Opening' });
});

it('shows the quote on demand', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
  const quote = await screen.findByRole('button', { name: 'Show the quote' });
  expect(screen.queryByText('Our mission: every forecast explainable.')).toBeNull();
  await userEvent.click(quote);
  screen.getByText('Our mission: every forecast explainable.');
  expect(quote.getAttribute('aria-expanded')).toBe('true');
});

it('adds somebody from one line, and by weight', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="people" />);
  await userEvent.type(
    await screen.findByLabelText('Person to meet'),
    'Ingrid Solheim, CEO{Enter}',
  );
  const added = await screen.findByRole('region', { name: 'Ingrid Solheim' });
  const first = screen.getAllByRole('heading', { level: 3 })[0];
  expect(added.contains(first ?? null)).toBe(true);
});

it('shows hostile words as words, and does not grow sideways', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  const hostile = `<img src=x onerror="alert(1)">${'very'.repeat(400)}`;
  await must(keepFindings(store, company, PAGE, [aKeeping({ kind: 'other', text: hostile })]));
  await windowOf(320);
  await renderWith(store, <PanelScreen companyId={company} view="research" tab="research" />);
  await screen.findByText(hostile);
  expect(document.querySelector('img')).toBeNull();
  expect(sidewaysScroll()).toBe(0);
});

it('counts stored rows it cannot read, and shows the rest', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  // Behind the store's back, as a broken version of the extension would.
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(store.database.name);
    request.onsuccess = () => resolve(request.result);
  });
  const change = raw.transaction('people', 'readwrite');
  change.objectStore('people').put({ id: 'broken', companyId: company, name: 7 });
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  raw.close();
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="people" />);
  await screen.findByText('One record could not be read. It is kept as it is and not shown.');
  await screen.findByRole('region', { name: 'Helena Duarte' });
});

it.each(['light', 'dark'] as const)('is accessible at 320 px in %s', async (scheme) => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await windowOf(320);
  await emulate({ scheme, reducedMotion: 'reduce' });
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="people" />);
  await screen.findByRole('region', { name: 'Helena Duarte' });
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('shows the newest fifty facts of somebody, and how many more there are', async () => {
  const store = aStore();
  const { company, helena } = await seedNorthwind(store);
  const keepings = Array.from({ length: 52 }, (_, index) => {
    const text = `Fact number ${index}`;
    return aKeeping({ kind: 'news', text, selector: { exact: text, prefix: '', suffix: '' } });
  });
  const ids = await must(keepFindings(store, company, PAGE, keepings));
  for (const fromId of ids)
    await must(link(store, { from: 'finding', fromId, to: 'person', toId: helena }, 'opener'));
  await renderWith(store, <PanelScreen companyId={company} view="overview" tab="people" />);
  const region = await screen.findByRole('region', { name: 'Helena Duarte' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(50);
  within(region).getByText('3 more in the workspace.');
});
