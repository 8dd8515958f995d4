import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { stageProposal } from '@/lib/store/commands/stage-proposal';
import { storeCompletePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, must } from '../a-store';
import { accessProblems } from '../ui/access';
import { windowOf } from '../ui/emulate';
import { northwind, northwindWithFact, show } from './a-proposal-page';

beforeEach(() => windowOf(1280));
afterEach(() => localStorage.clear());

it('is called ready against a blocker only with a reason, which is kept and shown', async () => {
  const { stored } = await northwind();
  const ready = await screen.findByRole('radio', { name: 'Ready' });
  const before = (await stored()).stage;
  await userEvent.click(ready);
  const asked = within(await screen.findByRole('alert'));
  asked.getByText(/in the way of calling it ready/);
  expect((await stored()).stage).toBe(before);
  expect(asked.getByRole('button', { name: 'Call it ready' })).toHaveProperty('disabled', true);
  await userEvent.type(
    asked.getByLabelText('Ready all the same, because'),
    'I say it freely{Enter}',
  );
  await screen.findByText('Called ready although something is missing: I say it freely');
  expect(await stored()).toMatchObject({ stage: 'ready', readyDespite: 'I say it freely' });
  expect(await accessProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Drafting' }));
  await waitFor(async () => expect((await stored()).stage).toBe('drafting'));
  expect((await stored()).readyDespite).toBeUndefined();
});

it('is called ready at one press where nothing is in the way', async () => {
  const store = aStore();
  await storeCompletePlan(store);
  const [proposal] = await store.database.proposals.toArray();
  if (!proposal) throw new Error('no proposal');
  await must(stageProposal(store, proposal.id, 'drafting'));
  await show(store, `#/proposal/${proposal.id}`);
  await userEvent.click(await screen.findByRole('radio', { name: 'Ready' }));
  await waitFor(async () =>
    expect((await store.database.proposals.get(proposal.id))?.stage).toBe('ready'),
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

it('has the drawn days as a table too, with every step and goal', async () => {
  const store = aStore();
  await storeCompletePlan(store);
  const stored = await store.database.proposals.get(ids.ninetyDays);
  await show(store, `#/proposal/${ids.ninetyDays}`);
  (await screen.findByText('The 90 days as a table', { selector: 'summary' })).focus();
  await userEvent.keyboard('{Enter}');
  const table = within(screen.getByRole('table', { name: 'The 90 days as a table' }));
  const told = [
    ...(stored?.steps.map(({ what }) => what) ?? []),
    ...(stored?.goals.map(({ text }) => text) ?? []),
  ];
  expect(told.length).toBeGreaterThan(2);
  for (const words of told) table.getByRole('rowheader', { name: words });
  expect(await accessProblems()).toEqual([]);
});

it('cites a linked fact by key from beside the text, where the caret stood', async () => {
  const { stored, mission } = await northwindWithFact();
  const approach = screen.getByLabelText<HTMLTextAreaElement>('The method in one paragraph');
  await userEvent.type(approach, 'First this, then that');
  approach.setSelectionRange(10, 10);
  screen.getByRole('button', { name: /^Cite in the text: / }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await stored()).approach).toBe(
      `First this[[${mission}|Every forecast explainable]], then that`,
    ),
  );
  expect(document.activeElement).toBe(approach);
});

it('cites a linked fact that is dragged into a text', async () => {
  const { stored, mission } = await northwindWithFact();
  const approach = screen.getByLabelText('The method in one paragraph');
  const fact = screen.getByRole('button', { name: /^Cite in the text: / }).closest('li');
  if (!fact) throw new Error('no fact to drag');
  const dataTransfer = new DataTransfer();
  const over = { bubbles: true, cancelable: true, dataTransfer };
  fact.dispatchEvent(new DragEvent('dragstart', over));
  // The browser lets go only where the text says that it takes it.
  expect(approach.dispatchEvent(new DragEvent('dragover', over))).toBe(false);
  approach.dispatchEvent(new DragEvent('drop', over));
  await waitFor(async () =>
    expect((await stored()).approach).toContain(`[[${mission}|Every forecast explainable]]`),
  );
});
