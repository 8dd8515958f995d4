import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Candidate } from '@/lib/domain/candidate';
import { listResearch } from '@/lib/store/queries/research';
import { aStore, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate } from '../ui/emulate';
import { aCandidate, aReading, openPopup, surround } from './a-popup';

const leader = aCandidate({
  kind: 'leader',
  text: 'Mara Lindqvist',
  value: 'Chief Operating Officer',
  ruleId: 'leader/sibling-cards',
  selector: { exact: 'Mara Lindqvist\nChief Operating Officer', prefix: '', suffix: '' },
  headingPath: ['About', 'Our leadership', 'Mara Lindqvist'],
});

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

const openWith = async (...candidates: Candidate[]) => {
  surround({ read: () => aReading(candidates) });
  const store = aStore();
  const { company } = await seedNorthwind(store);
  await openPopup(store, 'Found on this page');
  return { store, company };
};

/** What a screen reader adds to the check box. */
const described = (box: Element): string =>
  document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

/** The check box is there, and keys go to it. */
const focused = async (name: RegExp): Promise<void> => {
  const box = await screen.findByRole('checkbox', { name });
  await waitFor(() => expect(document.activeElement).toBe(box));
};

it('says why: the rule, the heading that is not the name itself, and the title', async () => {
  await openWith(leader);
  const why =
    'A card among others built alike, under “Our leadership”, with the title “Chief Operating Officer”.';
  const box = await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  expect(described(box)).toContain(why);
  expect(screen.getByText(why).checkVisibility()).toBe(false);
  await userEvent.keyboard('{ArrowDown}q');
  expect(screen.getByText(why).checkVisibility()).toBe(true);
  const button = screen.getByRole('button', { name: /^Why “Mara Lindqvist” is offered/ });
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(await accessProblems()).toEqual([]);
  await userEvent.click(button);
  expect(screen.getByText(why).checkVisibility()).toBe(false);
});

it('says of what is not ticked that it is less sure', async () => {
  await openWith(
    aCandidate({ kind: 'product', text: 'Tally', confidence: 'low', ruleId: 'product/menu' }),
  );
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Tally/ });
  expect(box.checked).toBe(false);
  expect(described(box)).toContain('so it is not ticked');
});

it('says of when a fact is, unless its own words do; the date is kept with it', async () => {
  const news = { kind: 'news', ruleId: 'news/dated-headlines', confidence: 'medium' } as const;
  const { store, company } = await openWith(
    aCandidate({ ...news, text: 'A second desk in Pune', asOf: '2026-09-14' }),
    aCandidate({ ...news, text: 'Our year 2025', asOf: '2025-12' }),
  );
  const box = await screen.findByRole('checkbox', { name: /^A second desk in Pune .*14.*2026/ });
  expect(box.closest('li')?.querySelector('time')?.dateTime).toBe('2026-09-14');
  expect(screen.getByRole('checkbox', { name: 'Our year 2025' })).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => {
    const { research } = await listResearch(store.database, company, 9);
    expect(
      research.flatMap(({ finding }) => finding.asOf ?? []).sort((a, b) => a.localeCompare(b)),
    ).toEqual(['2025-12', '2026-09-14']);
  });
});

it('has a plain sentence where there is no heading', async () => {
  const { store, company } = await openWith(
    aCandidate({ ruleId: 'user/alike', headingPath: [], text: 'Fewer meetings' }),
  );
  const box = await screen.findByRole('checkbox', { name: 'Fewer meetings' });
  expect(described(box)).toBe('Why it is offered: Built like what you pointed at.');
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect((await listResearch(store.database, company, 9)).total).toBe(2));
});

it('lets a wrong kind and wrong words be put right by keyboard, and says what was read', async () => {
  const { store, company } = await openWith(leader);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  await userEvent.keyboard('{ArrowDown}e');
  const group = await screen.findByRole('group', { name: 'Edit “Mara Lindqvist”' });
  const words = within(group).getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
  await waitFor(() => expect(document.activeElement).toBe(words));
  await userEvent.keyboard(' leads operations{Tab}');
  expect(document.activeElement).toBe(within(group).getByRole('textbox', { name: 'Detail' }));
  await userEvent.selectOptions(within(group).getByRole('combobox', { name: 'Kind' }), 'structure');
  expect(within(group).queryByRole('textbox', { name: 'Detail' })).toBeNull();
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  await userEvent.click(within(group).getByRole('button', { name: 'Done' }));
  const region = await screen.findByRole('region', { name: 'Structure' });
  const box = within(region).getByRole('checkbox', { name: /^Mara Lindqvist leads operations/ });
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(described(box)).toContain('Read as Leader: Mara Lindqvist, Chief Operating Officer');
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => {
    const { research } = await listResearch(store.database, company, 9);
    expect(research.map(({ finding: { kind, text } }) => [kind, text])).toContainEqual([
      'structure',
      'Mara Lindqvist leads operations',
    ]);
  });
});

it('takes an edit back on Escape, and all of them with “As the page has it”', async () => {
  await openWith(leader);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  await userEvent.keyboard('{ArrowDown}e');
  await userEvent.keyboard(' Lindqvist{Enter}');
  await focused(/^Mara Lindqvist Lindqvist/);
  await userEvent.keyboard('e');
  await userEvent.keyboard(' again{Escape}');
  await focused(/^Mara Lindqvist Lindqvist\s*Chief/);
  await userEvent.keyboard('e');
  const back = screen.getByRole('button', { name: 'As the page has it' });
  back.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' }).value).toBe(
    'Mara Lindqvist',
  );
  expect(screen.queryByRole('button', { name: 'As the page has it' })).toBeNull();
});

it('says that a line without words is not kept, and makes one paragraph of what is pasted', async () => {
  await openWith(leader);
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist/ });
  await userEvent.keyboard('{ArrowDown}e');
  const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
  await userEvent.clear(words);
  screen.getByText('Without words it is not kept.');
  expect(words.getAttribute('aria-invalid')).toBe('true');
  expect(await accessProblems()).toEqual([]);
  await userEvent.fill(words, 'Mara\nLindqvist');
  expect(words.value).toBe('Mara Lindqvist');
  expect(sidewaysScroll()).toBe(0);
});
