import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ResearchView } from '@/components/panel/research-view';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { collectUnderName, tagFindings } from '@/lib/store/commands/order-findings';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const NAMES = ['Anvil', 'Bellows', 'Crucible', 'Damper'];

/** Four products, newest first as the list shows them, beside the mission. */
const seeded = async () => {
  const store = aStore();
  const { company, helena, tomasz, mission } = await seedNorthwind(store);
  const keepings = NAMES.map((text) =>
    aKeeping({
      kind: 'product',
      text,
      selector: { exact: `We make the ${text}.`, prefix: '', suffix: '' },
    }),
  );
  const products = await must(keepFindings(store, company, PAGE, keepings));
  return { store, company, helena, tomasz, mission, products };
};

const openResearch = async () => {
  const world = await seeded();
  const route = { page: 'company', id: world.company, view: 'research' } as const;
  await renderWith(world.store, <WorkspaceScreen route={route} />);
  await screen.findByText('Anvil');
  return world;
};

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Choose “/ });
const ticked = () => boxes().map(({ checked }) => checked);
const bar = () => within(screen.getByRole('region', { name: 'With what is chosen' }));
const tagsIn = async (store: Store, ids: readonly string[]) => {
  const rows = await store.database.findings.bulkGet([...ids]);
  return rows.map((row) => row?.tags ?? []);
};

describe('choosing', () => {
  it('takes a range by Shift and press, and another by Shift and arrow', async () => {
    await openResearch();
    const [first, , third] = boxes();
    if (!first || !third) throw new Error('no rows');
    await userEvent.click(first);
    await userEvent.click(third, { modifiers: ['Shift'] });
    expect(ticked()).toEqual([true, true, true, false, false]);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(ticked()).toEqual([true, true, true, true, false]);
    await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
    expect(ticked()).toEqual([true, true, false, false, false]);
    expect(document.activeElement).toBe(boxes()[1]);
  });

  it('goes from row to row by arrow, and ends with Escape', async () => {
    await openResearch();
    const [first] = boxes();
    if (!first) throw new Error('no rows');
    await userEvent.click(first);
    await userEvent.keyboard('{ArrowDown} ');
    expect(ticked()).toEqual([true, true, false, false, false]);
    await userEvent.keyboard('{Escape}');
    expect(ticked()).not.toContain(true);
    expect(screen.queryByRole('region', { name: 'With what is chosen' })).toBeNull();
  });

  it('takes all with one box, and says some with the same', async () => {
    await openResearch();
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose all 5' });
    await userEvent.click(all);
    bar().getByText('5 chosen');
    const [first] = boxes();
    if (!first) throw new Error('no rows');
    await userEvent.click(first);
    expect(all.indeterminate).toBe(true);
  });
});

describe('what is done to all that is chosen', () => {
  const chooseAll = async () => {
    const world = await openResearch();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 5' }));
    return world;
  };

  it('is one tag for all, and one undo', async () => {
    const { store, products } = await chooseAll();
    await userEvent.type(bar().getByRole('combobox', { name: 'Tag them' }), '#Plant{Enter}');
    await screen.findByText('Tagged 5 facts Plant');
    expect(await tagsIn(store, products)).toEqual(NAMES.map(() => ['Plant']));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await tagsIn(store, products)).toEqual(NAMES.map(() => [])));
  });

  it('is a collection made on the spot, by which the list is then narrowed', async () => {
    const { store, company } = await openResearch();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose “Bellows”' }));
    const field = bar().getByRole('combobox', { name: 'Put in a collection' });
    await userEvent.type(field, 'For the plant visit{Enter}');
    await screen.findByText('Put 1 fact into For the plant visit');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Collections' }),
      'For the plant visit',
    );
    await waitFor(() => expect(boxes()).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: /^Rename the collection/ }));
    await userEvent.keyboard('Plant visit{Enter}');
    await waitFor(async () =>
      expect((await store.database.companies.get(company))?.collections?.[0]?.name).toBe(
        'Plant visit',
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Delete the collection Plant visit, keep its facts',
      }),
    );
    await waitFor(() => expect(boxes()).toHaveLength(5));
  });

  it('is a link to one person, and their links moved to another', async () => {
    const { store, helena, tomasz } = await chooseAll();
    const count = async (person: string) => {
      const links = await store.database.links
        .where('[to+toId]')
        .equals(['person', person])
        .toArray();
      return links.filter((one) => one.deletedAt === undefined).length;
    };
    const select = bar().getByRole('combobox', { name: 'Link them, or move their links' });
    await userEvent.selectOptions(select, `link ${helena}`);
    await screen.findByText('Linked 4 facts to Helena Duarte');
    expect(await count(helena)).toBe(5);
    await userEvent.selectOptions(select, `move ${tomasz}`);
    await screen.findByText('Moved the links of 5 facts to Tomasz Wieczorek');
    expect([await count(helena), await count(tomasz)]).toEqual([0, 5]);
    const [undo] = screen.getAllByRole('button', { name: /Undo/ }).slice(-1);
    if (!undo) throw new Error('no undo');
    await userEvent.click(undo);
    await waitFor(async () => expect([await count(helena), await count(tomasz)]).toEqual([5, 0]));
  });

  it('is deleting, which one undo takes back', async () => {
    const { store, products } = await chooseAll();
    await userEvent.click(bar().getByRole('button', { name: 'Delete' }));
    await screen.findByText('Nothing kept yet');
    const clips = await store.database.clips.toArray();
    expect(clips.every(({ deletedAt }) => deletedAt !== undefined)).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    await screen.findByText('Anvil');
    const rows = await store.database.findings.bulkGet(products);
    expect(rows.every((row) => row?.deletedAt === undefined)).toBe(true);
  });

  it('is a tag taken away, out of those that are there', async () => {
    const { store, products } = await chooseAll();
    await must(tagFindings(store, products, 'risk'));
    const select = await bar().findByRole('combobox', { name: 'Tag or collection to take away' });
    await userEvent.selectOptions(select, 'risk');
    await screen.findByText('Took risk from 4 facts');
    expect(await tagsIn(store, products)).toEqual(NAMES.map(() => []));
  });
});

describe('one fact', () => {
  it("is tagged where it stands, with the company's tags offered", async () => {
    const { store, products } = await openResearch();
    await must(tagFindings(store, products.slice(0, 1), 'Growth'));
    await userEvent.click(screen.getByRole('button', { name: 'Tag “Bellows”' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Tag “Bellows”' }), 'gro');
    await screen.findByRole('option', { name: 'Growth' });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('button', { name: 'Take the tag Growth from “Bellows”' });
    expect((await tagsIn(store, products)).slice(0, 2)).toEqual([['Growth'], ['Growth']]);
  });

  it('shows its tags in the panel, which narrows to them', async () => {
    const { store, company, products } = await seeded();
    await must(tagFindings(store, products.slice(0, 2), 'Growth'));
    await windowOf(360);
    const row = await store.database.companies.get(company);
    if (!row) throw new Error('no company');
    await renderWith(store, <ResearchView company={row} />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Tags' }), 'Growth');
    await waitFor(() => expect(screen.queryByText('Crucible')).toBeNull());
    expect(screen.getAllByText('Growth')).toHaveLength(2);
    expect(await accessProblems()).toEqual([]);
  });
});

it('is accessible and fits 320 px with tags, a collection and a choice, light and dark', async () => {
  await windowOf(320);
  const { store, company, products } = await seeded();
  await must(tagFindings(store, products, 'A tag that says a good deal more than it has to'));
  await must(collectUnderName(store, company, products, 'For the plant visit'));
  const route = { page: 'company', id: company, view: 'research' } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all 5' }));
  await bar().findByRole('combobox', { name: 'Tag or collection to take away' });
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
