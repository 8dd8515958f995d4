import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LinkWalkPane } from '@/components/linking/link-walk-pane';
import { addRecord } from '@/lib/store/commands/add-record';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { readLinkTargets } from '@/lib/store/queries/link-targets';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { backgroundOf } from '../popup/a-popup';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

/** Two facts of which Helena asked about the first. */
const openPane = async (store: Store, onLeave = vi.fn()) => {
  const { company, helena } = await seedNorthwind(store);
  const opportunityId = (await store.database.opportunities.toArray())[0]?.id ?? '';
  const wants = { opportunityId, personId: helena, text: 'Net retention above 110 %' };
  await must(addRecord(store, 'keyPoints', wants));
  await must(
    keepFindings(store, company, PAGE, [
      aKeeping({ kind: 'revenue', text: 'Net retention 104 %' }),
      aKeeping({ kind: 'revenue', text: 'Net retention 109 % the year before' }),
    ]),
  );
  backgroundOf(store);
  const targets = await readLinkTargets(store.database, company);
  await renderWith(store, <LinkWalkPane companyId={company} targets={targets} onLeave={onLeave} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
  return { onLeave, helena };
};

it('links one fact after the other with Enter, two keys each, and says when all is linked', async () => {
  const store = aStore();
  const { onLeave, helena } = await openPane(store);
  for (let step = 1; step <= 2; step += 1) {
    await screen.findByText(`${step} of 2 unlinked`);
    await screen.findByRole('button', { name: /^Link to Helena Duarte/ });
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Next' });
    await userEvent.keyboard('{Enter}');
  }
  await screen.findByText('Everything you kept is linked');
  const made = await store.database.links.where('state').equals('accepted').toArray();
  expect(made.filter(({ toId, by }) => toId === helena && by === 'rule')).toHaveLength(2);
  expect(onLeave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onLeave).toHaveBeenCalledOnce();
});

it('is left by Escape, but not out of a line that is typed in or an open menu', async () => {
  const store = aStore();
  const { onLeave } = await openPane(store);
  await screen.findByRole('button', { name: /^Link to Helena Duarte/ });
  await userEvent.keyboard('{Shift>}[Digit1]{/Shift}');
  await screen.findByRole('menuitemradio', { name: 'Cares about it' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menuitemradio')).toBeNull());
  await userEvent.click(screen.getByRole('textbox', { name: 'Person to meet' }));
  await userEvent.keyboard('{Escape}');
  expect(onLeave).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Next fact (right arrow)' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
  await userEvent.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledOnce();
});

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)('is accessible in %s, %i px wide', async (scheme, width) => {
  await windowOf(width, 700);
  await emulate({ scheme, reducedMotion: 'reduce' });
  await openPane(aStore());
  await screen.findByRole('button', { name: /^Link to Helena Duarte/ });
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
