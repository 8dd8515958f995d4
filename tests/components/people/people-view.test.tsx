import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addPerson } from '@/lib/store/commands/add-person';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aKeeping, aStore, must, PAGE } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { renderPeople } from './a-people-view';

beforeEach(() => windowOf(1280));

const example = async () => {
  const store: Store = { ...aStore(), now: () => Date.now() };
  const company = await storeExamplePlan(store);
  await renderPeople(store, company);
  const person = async (id: string) => {
    const row = await store.database.people.get(id);
    if (!row) throw new Error(`no ${id}`);
    return row;
  };
  return { store, company, person };
};

/** A company of people with these titles, each named by a letter. */
const companyOf = async (...titles: string[]) => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Role' }));
  const people: string[] = [];
  for (const [index, title] of titles.entries())
    people.push(
      await must(
        addPerson(store, { companyId: company, name: `Person ${'ABCDEF'[index]}`, title }),
      ),
    );
  return { store, company, people };
};

const rowOf = (name: string) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`${name} is in no row`);
  return within(row);
};

it('shows the people to meet by weight, with the arithmetic', async () => {
  await example();
  const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
  expect(names.slice(0, 2)).toEqual(['Rajeshwari Iyengar', 'Sunniva Brekketun']);
  rowOf('Rajeshwari Iyengar').getByText('8 + 3 decides + 2 leads the role');
  rowOf('Ingrid Solheim').getByText('3 − 1 can only say no');
});

it('says who is in the next round, and forgets nothing by taking them out', async () => {
  const { store } = await example();
  const box = rowOf('Ingrid Solheim').getByRole<HTMLInputElement>('checkbox', {
    name: 'Ingrid Solheim is in Round 2',
  });
  expect(box.checked).toBe(false);
  await userEvent.click(box);
  await waitFor(async () => {
    const seats = await store.database.participants.where({ roundId: ids.roundTwo }).toArray();
    expect(seats.map(({ personId }) => personId)).toContain(ids.ingrid);
  });
});

it('changes rank, function, part and weight in the row', async () => {
  const { person } = await example();
  await userEvent.click(screen.getByRole('button', { name: 'Change Noh Hye-jin' }));
  screen.getByText('From the title: a director.');
  await userEvent.selectOptions(screen.getByLabelText('Rank of Noh Hye-jin'), 'VP · 7');
  await screen.findByText('Set by you; the title says Director · 6.');
  expect(await person(ids.hyejin)).toMatchObject({ level: 7, levelSource: 'user' });
  await userEvent.click(screen.getByRole('button', { name: 'As read from the title' }));
  await screen.findByText('From the title: a director.');
  await userEvent.selectOptions(screen.getByLabelText('Function of Noh Hye-jin'), 'Technology');
  await userEvent.click(screen.getByLabelText('Decides'));
  await rowOf('Noh Hye-jin').findByText('6 + 3 decides');
  await userEvent.click(screen.getByRole('button', { name: 'Set it yourself' }));
  await userEvent.fill(screen.getByLabelText('Weight of Noh Hye-jin'), '12');
  await waitFor(async () =>
    expect(await person(ids.hyejin)).toMatchObject({
      level: 6,
      levelSource: 'rule',
      function: 'technology',
      weightOverride: 12,
    }),
  );
});

it('goes along the lines of the chart by key, with one stop for Tab', async () => {
  await example();
  const chart = within(screen.getByRole('figure', { name: /Organisation chart/ }));
  const stops = chart.getAllByRole('link').filter((link) => link.tabIndex === 0);
  expect(stops.map((link) => link.textContent)).toEqual([expect.stringContaining('Ailsa')]);
  stops[0]?.focus();
  const at = () => document.activeElement?.textContent;
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe(
    'Rajeshwari Iyengar, Chief Product Officer, reports to Ailsa Varnholt, weight 13',
  );
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('Your role, Product Manager, Feeder, reports to Rajeshwari Iyengar');
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  expect(at()).toMatch(/^Sunniva Brekketun|^Chidubem Okereke/);
  await userEvent.keyboard('{ArrowUp}');
  expect(at()).toMatch(/^Ailsa Varnholt/);
});

it('chooses by name whom somebody reports to, and says why a ring cannot be', async () => {
  const { person } = await example();
  await userEvent.click(screen.getByRole('button', { name: 'Ailsa Varnholt Reports to …' }));
  const field = screen.getByLabelText('Who Ailsa Varnholt reports to', { selector: 'input' });
  await userEvent.type(field, 'Tunde');
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^Tunde Balogun reports to Ailsa Varnholt already/);
  expect((await person(ids.ailsa)).reportsToId).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: /^Tunde Balogun reports to/ }));
  const other = screen.getByLabelText('Who Tunde Balogun reports to', { selector: 'input' });
  await userEvent.clear(other);
  await userEvent.type(other, 'Mateo');
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect((await person(ids.tunde)).reportsToId).toBe(ids.mateo));
});

it('offers lines that rank and function make likely, and draws none by itself', async () => {
  const { store, company, people } = await companyOf('Chief Financial Officer', 'Finance Manager');
  await renderPeople(store, company);
  expect(screen.queryByRole('figure')).toBeNull();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Person B reports to Person A?' }),
  );
  await screen.findByRole('figure');
  expect((await store.database.people.get(people[1] ?? ''))?.reportsToId).toBe(people[0]);
});

it('asks who was from HR and who decides, from three people on', async () => {
  const { store, company, people } = await companyOf(
    'Chief Financial Officer',
    'Sales Manager',
    'Data Engineer',
  );
  await renderPeople(store, company);
  const hr = within(await screen.findByRole('group', { name: 'Who was from HR?' }));
  await userEvent.click(hr.getByRole('button', { name: 'Person C' }));
  await waitFor(() => expect(screen.queryByText('Who was from HR?')).toBeNull());
  expect((await store.database.people.get(people[2] ?? ''))?.hiringRoles).toEqual(['gatekeeper']);
  screen.getByText('Who decides?');
});

it('no longer asks who decides once that was said not to be relevant, and keeps why', async () => {
  const { store, company } = await companyOf('CFO', 'Sales Manager', 'Data Engineer');
  await renderPeople(store, company);
  await userEvent.click(await screen.findByRole('button', { name: 'Not relevant: Who decides?' }));
  await userEvent.keyboard('A board decides{Enter}');
  await waitFor(() => expect(screen.queryByText('Who decides?')).toBeNull());
  screen.getByText('Who was from HR?');
  const [role] = await store.database.opportunities.toArray();
  expect(role?.dismissed).toMatchObject([
    { ruleId: 'roles-unassigned', subjectId: 'decides', reason: 'A board decides' },
  ]);
});

it('makes somebody to meet of a leader, with one press', async () => {
  const { person } = await example();
  await userEvent.click(screen.getByRole('button', { name: 'I will meet them: Chidubem Okereke' }));
  await screen.findByRole('button', { name: 'Change Chidubem Okereke' });
  expect((await person(ids.chidubem)).hiringRoles).toContain('evaluator');
});

it('offers leaders read from pages, and knows whom it has by name', async () => {
  const { store, company, people } = await companyOf('Chief Financial Officer');
  const leaders = [
    aKeeping({ kind: 'leader', text: 'Ines Okafor', value: 'Chief Executive Officer' }),
    aKeeping({ kind: 'leader', text: 'Dr. Person A', value: 'CFO' }),
  ];
  await must(keepFindings(store, company, PAGE, leaders));
  await renderPeople(store, company);
  await userEvent.click(await screen.findByRole('button', { name: 'The same as Person A' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'The same as Person A' })).toBeNull(),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Only on the chart: Ines Okafor' }));
  await screen.findByRole('button', { name: 'Delete Ines Okafor' });
  const stored = await store.database.people.toArray();
  expect(stored.map(({ name, hiringRoles }) => [name, hiringRoles])).toEqual(
    expect.arrayContaining([
      ['Person A', []],
      ['Ines Okafor', ['leader']],
    ]),
  );
  expect(stored.map(({ id }) => id)).toContain(people[0]);
  expect(stored).toHaveLength(2);
});

it('is accessible and fits 320 px, light and dark, with fields open', async () => {
  await windowOf(320);
  await example();
  await userEvent.click(screen.getByRole('button', { name: 'Change Noh Hye-jin' }));
  await userEvent.click(screen.getByRole('button', { name: /^Tunde Balogun reports to/ }));
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('is accessible with its chart', async () => {
  await example();
  await emulate({ reducedMotion: 'reduce' });
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
});

it('draws as much of five hundred people as is asked for', async () => {
  const { store, company, people } = await companyOf('Chief Executive Officer');
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...{ id: `crowd-${index}`, companyId: company, name: `Crowd ${index}`, level: 2 },
    ...{ levelSource: 'rule' as const, levelConf: 'high' as const, function: 'other' as const },
    ...{ hiringRoles: ['leader' as const], urls: [], createdAt: 1, updatedAt: 1 },
    reportsToId: people[0],
  }));
  const transaction = store.database.backendDB().transaction('people', 'readwrite');
  for (const row of rows) transaction.objectStore('people').put(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  await renderPeople(store, company);
  const chart = within(await screen.findByRole('figure'));
  expect(chart.getAllByRole('link')).toHaveLength(9);
  await userEvent.click(chart.getByRole('button', { name: 'and 492 more' }));
  await waitFor(() => expect(chart.getAllByRole('link')).toHaveLength(21));
  chart.getByRole('button', { name: 'and 480 more' });
});
