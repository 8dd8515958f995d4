import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addPerson } from '@/lib/store/commands/add-person';
import { addRecord } from '@/lib/store/commands/add-record';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { aReading, openPopup, surround } from './a-popup';

beforeEach(async () => {
  surround({ read: () => aReading([]) });
  await emulate({ reducedMotion: 'reduce' });
});

/** Two facts that are linked to nobody; the figure is what the chief financial officer asked about. */
const withUnlinked = async (store: Store) => {
  const { company, helena } = await seedNorthwind(store);
  const opportunityId = (await store.database.opportunities.toArray())[0]?.id ?? '';
  const wants = { opportunityId, personId: helena, text: 'Net retention above 110 % by spring' };
  await must(addRecord(store, 'keyPoints', wants));
  const [revenue = '', product = ''] = await must(
    keepFindings(store, company, PAGE, [
      aKeeping({ kind: 'revenue', text: 'Net retention 104 to 112 %' }),
      aKeeping({ kind: 'product', text: 'Gridcast', value: 'load forecasts' }),
    ]),
  );
  return { company, revenue, product };
};

const start = async (store: Store) => {
  await openPopup(store, 'Nothing here reads as a fact');
  const button = await screen.findByRole('button', { name: 'Link 2 unlinked' });
  await userEvent.click(button);
  await screen.findByRole('heading', { name: 'Link what you kept' });
  // The heading is there one query before the fact, which then takes the focus and with it the keys.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
};

const toFact = async (name: RegExp) => {
  for (let tries = 0; tries < 2; tries++) {
    if (screen.queryByRole('article', { name })) return;
    await userEvent.keyboard('{ArrowRight}');
  }
  await screen.findByRole('article', { name });
};

const linksOf = async (store: Store, id: string) =>
  (await store.database.links.where('[from+fromId]').equals(['finding', id]).toArray()).filter(
    (link) => link.deletedAt === undefined,
  );

it('fills in whose number it is, and why; Enter links, Enter goes on, at the end back to the page', async () => {
  const store = aStore();
  const { revenue } = await withUnlinked(store);
  await start(store);
  await toFact(/Net retention/);
  await screen.findByRole('button', { name: /^Helena Duarte.* suggested$/ });
  const why = await screen.findByRole('list', { name: 'Why' });
  expect(why.textContent).toBe(
    'suggested: Helena Duarte spoke of “Net” and “retention”, as this does; it is their field.',
  );
  expect(await linksOf(store, revenue)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/they care about it/);
  const [link] = await linksOf(store, revenue);
  expect(link).toMatchObject({ to: 'person', reason: 'cares-about', by: 'rule', score: 4 });
  await screen.findByRole('button', { name: 'Next' });
  await userEvent.keyboard('{Enter}');
  for (let tries = 0; tries < 2 && !screen.queryByText('Everything you kept is linked'); tries++)
    await userEvent.keyboard('{Enter}');
  await screen.findByText('Everything you kept is linked');
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Nothing here reads as a fact');
});

it('links to people and proposals by one row of numbers, and takes back by the same', async () => {
  const store = aStore();
  const { product } = await withUnlinked(store);
  await start(store);
  await toFact(/Gridcast/);
  const proposals = await screen.findByRole('group', { name: 'Which proposal does it serve?' });
  const chip = within(proposals).getByRole('button');
  expect(chip.getAttribute('aria-keyshortcuts')).toBe('3');
  await userEvent.keyboard('3');
  await waitFor(() => expect(chip.getAttribute('aria-pressed')).toBe('true'));
  expect(await linksOf(store, product)).toHaveLength(1);
  await userEvent.keyboard('3');
  await waitFor(() => expect(chip.getAttribute('aria-pressed')).toBe('false'));
});

it('adds somebody on the way, and the half typed line survives', async () => {
  const store = aStore();
  await withUnlinked(store);
  await start(store);
  const line = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Person to meet' });
  await userEvent.fill(line, 'Priya Ra');
  await userEvent.keyboard('{ArrowLeft}3');
  expect(line.value).toBe('Priya R3a');
  await userEvent.fill(line, 'Priya Raman, COO');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: /^Priya Raman/ });
  await waitFor(() => expect(line.value).toBe(''));
});

it('sets aside what is of no use, and takes that back', async () => {
  const store = aStore();
  await withUnlinked(store);
  await start(store);
  const shown = await screen.findByRole('article');
  await waitFor(() => expect(document.activeElement).toBe(shown));
  await userEvent.keyboard('0');
  await screen.findByText(/^Set aside/);
  const statuses = (await store.database.findings.toArray()).map(({ status }) => status);
  expect(statuses.filter((status) => status === 'rejected')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await store.database.findings.toArray()).map(({ status }) => status)).not.toContain(
      'rejected',
    ),
  );
});

it.each([
  ['light', 400],
  ['dark', 320],
] as const)(
  'is accessible in %s, %i px wide, with a name that is a paragraph',
  async (scheme, width) => {
    const store = aStore();
    const { company } = await withUnlinked(store);
    await must(addPerson(store, { companyId: company, name: 'Wolfgang '.repeat(40).trim() }));
    await windowOf(width, 600);
    await emulate({ scheme, reducedMotion: 'reduce' });
    await start(store);
    await userEvent.keyboard('1');
    await screen.findByRole('button', { name: /^Other reason for/ });
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  },
);
