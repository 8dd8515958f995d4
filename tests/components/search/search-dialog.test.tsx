import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SearchButton } from '@/components/search/search-button';
import type { Route } from '@/lib/domain/route';
import { SearchLineProvider } from '@/lib/react/use-search';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { startCompany } from '@/lib/store/commands/start-company';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { aSearchLine } from './a-search-line';

beforeEach(() => windowOf(400));

/** A page with the button on it, and a field that has the focus at first. */
const rendered = async () => {
  const store = aStore();
  const ids = await seedNorthwind(store);
  const opened = vi.fn<(route: Route) => void>();
  await renderWith(
    store,
    <SearchLineProvider value={aSearchLine(store)}>
      <input aria-label="Elsewhere" />
      <SearchButton onOpen={opened} />
    </SearchLineProvider>,
  );
  return { store, opened, ...ids };
};

const NAMED = { name: 'Search everything you keep' };
// A select is a combobox too.
const box = () => screen.findByRole<HTMLInputElement>('combobox', NAMED);

const openBox = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Search everything you keep' }));
  return box();
};

const options = () => screen.queryAllByRole('option').filter((one) => one.matches('dialog div'));
const optionCalled = (name: RegExp) =>
  waitFor(() => {
    const found = options().find((option) => name.test(option.textContent ?? ''));
    if (!found) throw new Error(`No ${name} among ${options().length} options`);
    return found;
  });

it('opens on its keys, but not on a slash that is being typed', async () => {
  await rendered();
  await userEvent.click(screen.getByLabelText('Elsewhere'));
  await userEvent.keyboard('a/b');
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.keyboard('{Control>}k{/Control}');
  const opened = await box();
  expect(document.activeElement).toBe(opened);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
  await userEvent.click(document.body);
  await userEvent.keyboard('/');
  expect((await box()).value).toBe('');
});

it('finds while it is typed, by kind, with what matches marked', async () => {
  await rendered();
  await openBox();
  await userEvent.keyboard('hel dua');
  const helena = await optionCalled(/Helena Duarte/);
  const marks = [...helena.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['Hel', 'Dua']);
  expect(within(helena).getByText('Northwind')).toBeTruthy();
  const people = screen.getByRole('group', { name: /^People/ });
  expect(people.contains(helena)).toBe(true);
  expect((await box()).getAttribute('aria-activedescendant')).toBe(helena.id);
});

it('Enter opens what is active, the arrows move it around', async () => {
  const { opened, helena, company } = await rendered();
  await openBox();
  await userEvent.keyboard('northwind');
  await optionCalled(/^Northwind/);
  await optionCalled(/Helena/);
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
  expect(opened).toHaveBeenCalledWith({ page: 'company', id: company, view: 'overview' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await openBox();
  await userEvent.keyboard('helena');
  await optionCalled(/Helena/);
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenLastCalledWith({ page: 'person', id: helena });
});

it('a fact leads to the research of its company, where it stands first', async () => {
  const { opened, company, mission } = await rendered();
  await openBox();
  await userEvent.keyboard('explainabel');
  await optionCalled(/^Every forecast explainable/);
  await userEvent.keyboard('{Enter}');
  const route = { page: 'company', id: company, view: 'research', at: mission };
  expect(opened).toHaveBeenCalledWith(route);
});

it('follows what is written and deleted meanwhile', async () => {
  const { store, helena } = await rendered();
  await openBox();
  await userEvent.keyboard('duarte');
  await optionCalled(/Helena Duarte/);
  await must(edit(store, 'people', helena, 'name', 'Ines Duarte'));
  await optionCalled(/Ines Duarte/);
  await must(deleteRecord(store, { table: 'people', id: helena }));
  await screen.findByText('Nothing called “duarte” yet');
  expect(options()).toEqual([]);
});

it('narrows to one kind and one company', async () => {
  const { store } = await rendered();
  await must(startCompany(store, { name: 'Northfold', domain: 'n.example', roleTitle: 'Role' }));
  await openBox();
  await userEvent.keyboard('north');
  await optionCalled(/Northfold/);
  await userEvent.selectOptions(screen.getByLabelText('Only this kind'), 'Companies');
  await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(1));
  await userEvent.selectOptions(screen.getByLabelText('Only this company'), 'Northwind');
  await waitFor(() => expect(options()).toHaveLength(1));
  expect(options()[0]?.textContent).toMatch(/^Northwind/);
});

it('says that it cannot read the database', async () => {
  const { store } = await rendered();
  store.database.close({ disableAutoOpen: true });
  await openBox();
  await userEvent.keyboard('duarte');
  await screen.findByText(/^Your records are on the disk/);
});

it('shows markup that was kept as the text it is', async () => {
  const { store, company } = await rendered();
  const text = '<img src=x onerror="document.title=1"> & <b>churn</b>';
  await must(keepFindings(store, company, PAGE, [aKeeping({ text })]));
  await openBox();
  await userEvent.keyboard('churn');
  const hit = await optionCalled(/churn/);
  expect(hit.textContent).toContain(text);
  expect(hit.querySelector('img, b')).toBeNull();
});

it.each([400, 320])('is accessible and fits at %d px, light and dark', async (width) => {
  await windowOf(width);
  await rendered();
  await openBox();
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme });
    await userEvent.fill(await box(), '');
    expect(await accessProblems()).toEqual([]);
    await userEvent.fill(await box(), 'northwind');
    await optionCalled(/Helena/);
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  }
});
