import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { edgePath, type Spot, STRAND } from '@/components/thread/thread-shape';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { ThreadNode } from '@/lib/thread/thread';
import { storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const shown = async (at: string = ids.everyFeeder) => {
  const store = aStore();
  const id = await storeExamplePlan(store);
  await renderWith(store, <WorkspaceScreen route={{ page: 'company', id, view: 'thread', at }} />);
  await screen.findByText(/(link is|links are) missing/);
};

const picture = () => within(screen.getByRole('figure', { name: /^The thread of/ }));
const rawAddress = (link: HTMLElement) => link.getAttribute('href');

it('draws one objective; what is missing is a way to the field where it is written', async () => {
  await shown();
  await screen.findByText('3 links are missing, 1 is weak');
  const method = picture().getByRole('link', { name: 'Method, missing: Write how it is done' });
  expect(rawAddress(method)).toBe(`#/proposal/${ids.proof}/how-step-hold-back`);
  const goal = picture().getByRole('link', { name: /^Goal, weak: .*, says no clear change$/ });
  expect(rawAddress(goal)).toBe(`#/proposal/${ids.proof}/goal-goal-spread`);
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

it('is one stop for Tab; the arrows go along the thread', async () => {
  await shown(ids.renewals);
  const links = picture().getAllByRole('link');
  expect(links.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  links[0]?.focus();
  const focused = () => document.activeElement?.textContent;
  expect(focused()).toMatch(/^Person, there: Rajeshwari Iyengar/);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/^Person, there: Sunniva Brekketun/);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/^Wants, missing: What do they want\?/);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/^Objective, there/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toMatch(/^Wants, there/);
});

it('no link of the picture lies on another', async () => {
  await shown(ids.renewals);
  const boxes = picture()
    .getAllByRole('link')
    .map((link) => link.getBoundingClientRect());
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart).toBe(true);
    }
});

it('shows another objective by the switcher, and the address says which', async () => {
  await shown();
  await userEvent.selectOptions(
    screen.getByLabelText('Objective'),
    'Feeder customers renew after their first year',
  );
  expect(location.hash).toContain(`/thread/${ids.renewals}`);
  location.hash = '';
});

it('is a nested list too, and only that in a narrow window', async () => {
  await shown();
  expect(screen.queryByRole('list', { name: /^The thread of/ })).toBeNull();
  await userEvent.click(screen.getByText('List'));
  const list = within(screen.getByRole('list', { name: /^The thread of/ }));
  const method = list.getByRole('link', { name: 'Write how it is done' });
  expect(rawAddress(method)).toBe(`#/proposal/${ids.proof}/how-step-hold-back`);
  const above = method.closest('ul')?.parentElement;
  expect(above?.querySelector('a')?.textContent).toBe('Proof without a meter');
  expect(screen.queryByRole('figure')).toBeNull();
  await windowOf(320);
  expect(sidewaysScroll()).toBe(0);
  expect(smallTargets()).toEqual([]);
  expect(await accessProblems()).toEqual([]);
});

it('the narrow window shows the list of its own accord', async () => {
  await windowOf(320);
  await shown();
  expect(screen.queryByRole('figure')).toBeNull();
  screen.getByRole('list', { name: /^The thread of/ });
});

it('prints every objective, each whole', async () => {
  await shown();
  const pictures = () => document.querySelectorAll('figure');
  expect(pictures()).toHaveLength(1);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  await waitFor(() => expect(pictures()).toHaveLength(3));
  for (const one of pictures()) {
    expect(one.checkVisibility()).toBe(true);
    expect(getComputedStyle(one.closest('section') ?? one).breakInside).toBe('avoid');
  }
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await waitFor(() => expect(pictures()).toHaveLength(1));
});

it('draws every objective when it is told that a sheet is laid out', async () => {
  await shown();
  const pictures = () => document.querySelectorAll('figure');
  await waitFor(() => {
    // Again: the view listens a moment after it is drawn.
    dispatchEvent(new Event('beforeprint'));
    expect(pictures()).toHaveLength(3);
  });
  dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(pictures()).toHaveLength(1));
});

it('without an objective there is one thing to do', async () => {
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await renderWith(
    store,
    <WorkspaceScreen route={{ page: 'company', id: company, view: 'thread' }} />,
  );
  const add = await screen.findByRole('link', { name: 'Add the objective' });
  expect(rawAddress(add)).toBe(`#/company/${company}/objectives/new/add-objective`);
});

it('a line begins beside one mark and ends beside the other', () => {
  const node = { id: 'a' } as ThreadNode; // only its place is asked for
  const spot = (x: number, y: number): Spot => ({ node, x, y, main: 1, lesser: 0 });
  for (const [from, to] of [
    [spot(0, 0), spot(STRAND.across, 0)],
    [spot(0, 3), spot(STRAND.across, 0.5)],
    [spot(STRAND.across, 0), spot(3 * STRAND.across, 7)],
  ] as const) {
    const path = edgePath(from, to, 1);
    const middle = STRAND.dot / 2;
    const [startX, startY] = /^M(\S+) ([\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
    expect([startX, startY]).toEqual([from.x + STRAND.dot + 0.15, from.y + middle]);
    expect(Number(/H([\d.]+)$/.exec(path)?.[1])).toBe(to.x - 0.15);
    const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(numbers).toContain(to.y + middle);
  }
});
