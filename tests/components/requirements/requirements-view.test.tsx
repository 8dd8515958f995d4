import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { Store } from '@/lib/store/write';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { seedMatrix } from './matrix-seed';

beforeEach(() => windowOf(1280));

const show = (store: Store, company: string, at?: string, field?: string) =>
  renderWith(
    store,
    <WorkspaceScreen
      route={{
        page: 'company',
        id: company,
        view: 'requirements',
        ...(at && { at }),
        ...(field && { field }),
      }}
    />,
  );

const seeded = async (more: readonly string[] = []) => {
  const store = aStore();
  const seed = await seedMatrix(store, more);
  return { store, ...seed };
};

const roleIn = async (store: Store) => {
  const [role] = await store.database.opportunities.toArray();
  if (!role) throw new Error('a company has a role');
  return role;
};
const asked = async (store: Store) =>
  (await roleIn(store)).requirements.map(({ text, kind }) => `${kind}: ${text}`);

describe('readings', () => {
  it('stand in columns by weight, the differing ones with who outweighs whom', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    const heads = (await screen.findAllByRole('columnheader')).map(
      ({ textContent }) => textContent,
    );
    expect(heads.slice(1, 4).map((head) => head.split(' ')[0])).toEqual([
      'Mara',
      'Tomasz',
      'Jonas',
    ]);
    screen.getByText('Two readings.');
    screen.getByText(/Mara outweighs Tomasz, \d+ to \d+\./);
  });

  it('are written by keys alone: arrows to the cell, Enter, words, Enter', async () => {
    const { store, company, idOf, languages } = await seeded();
    await show(store, company);
    const first = await screen.findByRole('button', { name: /Picks up the phone/ });
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await userEvent.keyboard('Spanish for the launch{Enter}');
    const written = await screen.findByRole('button', { name: /Spanish for the launch/ });
    await waitFor(() => expect(document.activeElement).toBe(written));
    const jonas = await idOf('Jonas Feld');
    const stored = (await store.database.keyPoints.toArray()).find((one) => one.personId === jonas);
    expect(stored).toMatchObject({ requirementId: languages, status: 'stated' });
    expect(stored?.interpretation).toBe('Spanish for the launch');
  });

  it('are taken back by Escape, and how sure they are is chosen beside them', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: /Picks up the phone/ }));
    await userEvent.keyboard(' at night{Escape}');
    await userEvent.click(
      await screen.findByRole('button', { name: /when a go-live slips stated/ }),
    );
    await userEvent.selectOptions(screen.getByLabelText(/How you know/), 'inferred');
    await waitFor(async () => {
      const [mara] = await store.database.keyPoints.toArray();
      expect(mara).toMatchObject({
        status: 'inferred',
        interpretation: 'Picks up the phone when a go-live slips',
      });
    });
  });

  it('have one stop for Tab', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await screen.findByText('Two readings.');
    const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
    expect(cells).toHaveLength(6);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('a stance', () => {
  it('is taken as somebody reads it, on every reading, and edited where it stands', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a stance' }));
    await userEvent.click(screen.getByRole('button', { name: 'As Mara reads it' }));
    await screen.findByText('Your stance');
    const stances = async () =>
      (await store.database.keyPoints.toArray()).map(({ stance }) => stance);
    const said = 'Picks up the phone when a go-live slips';
    expect(await stances()).toEqual([said, said]);
    await userEvent.click(screen.getByRole('button', { name: /Edit your answer/ }));
    await userEvent.keyboard('Both: the plan, and the phone{Enter}');
    await screen.findByText('Both: the plan, and the phone');
    await waitFor(async () => expect(new Set(await stances()).size).toBe(1));
  });

  it('is written in own words with Enter', async () => {
    const { store, company, delivery } = await seeded();
    await show(store, company, delivery, 'stance');
    await screen.findByText('Two readings.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Choose a stance'));
    await userEvent.keyboard('{Enter}The plan first{Enter}');
    await screen.findByText('The plan first');
  });
});

describe('requirements', () => {
  it('are added by a line, moved, changed in kind, deleted and brought back', async () => {
    const { store, company, delivery } = await seeded();
    await show(store, company);
    await userEvent.type(await screen.findByLabelText('Requirement'), 'Calm{Enter}');
    await screen.findByText('Calm');
    const menuOf = async (name: string, action: string) => {
      await userEvent.click(screen.getByRole('button', { name: `Change “${name}”` }));
      const role = /must|nice|resp/.test(action) ? 'menuitemradio' : 'menuitem';
      await userEvent.click(await screen.findByRole(role, { name: action }));
    };
    await menuOf('Calm', 'Move up');
    await waitFor(async () =>
      expect(await asked(store)).toEqual([
        'must: Owns delivery',
        'must: Calm',
        'nice: Two languages',
      ]),
    );
    await menuOf('Calm', 'responsibility');
    await waitFor(async () => expect(await asked(store)).toContain('responsibility: Calm'));
    await menuOf('Owns delivery', 'Delete');
    await waitFor(async () => expect(await asked(store)).toHaveLength(2));
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(async () => expect((await roleIn(store)).requirements[0]?.id).toBe(delivery));
    // Its readings are its own again.
    await screen.findByText('Two readings.');
  });
});

describe('proofs', () => {
  it('are linked and unlinked by one key, at the key point somebody came for', async () => {
    const { store, company, story } = await seeded();
    const [mara] = await store.database.keyPoints.toArray();
    await show(store, company, mara?.id, 'link');
    const cell = await screen.findAllByRole('button', { name: 'Halden Water, 11 weeks to 5' });
    await waitFor(() => expect(document.activeElement).toBe(cell[0]));
    await userEvent.keyboard(' ');
    const links = async () =>
      (await store.database.links.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    await waitFor(async () => expect(await links()).toHaveLength(1));
    expect(await links()).toMatchObject([{ fromId: story, toId: mara?.id, reason: 'proves' }]);
    await waitFor(() => expect(cell[0]?.getAttribute('aria-pressed')).toBe('true'));
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect(await links()).toHaveLength(0));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cell[1]);
  });

  it('are named in the readings', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: /No story yet/ }));
    await userEvent.click((await screen.findAllByRole('button', { name: /Halden/ }))[0] as Element); // there are two
    await userEvent.click(screen.getByRole('radio', { name: 'Readings' }));
    await screen.findByText('Halden Water, 11 weeks to 5');
  });
});

describe.each([1280, 320])('at %i px', (width) => {
  it.each(['readings', 'stories'])('%s are accessible and fit, light and dark', async (half) => {
    await windowOf(width);
    const { store, company } = await seeded(width === 320 ? ['Ada Lim', 'Bo Ek', 'Cy Orr'] : []);
    await show(store, company, half === 'stories' ? half : undefined);
    await screen.findAllByRole('table');
    for (const scheme of ['light', 'dark'] as const) {
      await emulate({ scheme, reducedMotion: 'reduce' });
      expect(await accessProblems()).toEqual([]);
    }
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  });
});

it('keeps the requirements in sight where there are more people than fit', async () => {
  const names = ['Ada Lim', 'Bo Ek', 'Cy Orr', 'Di Roe', 'Ed Poe', 'Flo Abt'];
  const { store, company } = await seeded(names);
  await windowOf(1000);
  await show(store, company);
  const head = await screen.findByRole('rowheader', { name: /Owns delivery/ });
  const before = head.getBoundingClientRect().left;
  const scroll = head.closest('div');
  scroll?.scrollTo({ left: 400 });
  expect(scroll?.scrollLeft).toBeGreaterThan(100);
  expect(Math.abs(head.getBoundingClientRect().left - before)).toBeLessThan(1);
  expect(sidewaysScroll()).toBe(0);
});
