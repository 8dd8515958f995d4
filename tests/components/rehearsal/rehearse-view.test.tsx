import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { startCompany } from '@/lib/store/commands/start-company';
import { completePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aStore, must, renderWith } from '../a-store';
import { windowOf } from '../ui/emulate';
import { openRehearsal, showRows, unsaid } from './a-rehearsal';

beforeEach(() => windowOf(1280));

describe('the list', () => {
  it('is what to say to one person, in order, with its minutes; nothing but cues', async () => {
    await openRehearsal(unsaid(), ids.rajeshwari);
    const now = await screen.findByRole('region', { name: /^For Rajeshwari/ });
    const rows = within(now).getAllByRole('listitem');
    expect(rows.map((row) => row.firstChild?.textContent)).toEqual([
      'Opening',
      'Two minutes',
      'Story',
      'They may ask',
      'Explain it',
    ]);
    screen.getByRole('button', { name: 'Start, 13 min' });
    const { opening } = completePlan(0).proposals[0] ?? {};
    expect(document.body.textContent).not.toContain(opening);
    screen.getByText(/^Nothing is recorded\./);
  });

  it('is brought by its address to the very thing that was never said aloud', async () => {
    const key = `story:${ids.counts}`;
    await openRehearsal(unsaid(), 'round', key);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-field')).toBe(key));
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('article');
  });

  it('says what cannot be said yet and where to write it', async () => {
    const store = aStore();
    const id = await must(startCompany(store, { name: 'Northwind', roleTitle: 'Lead' }));
    await renderWith(store, <WorkspaceScreen route={{ page: 'company', id, view: 'rehearse' }} />);
    await screen.findByText('Nothing to say aloud yet');
    screen.getByRole('link', { name: 'No proposal has an opening. Write one' });
  });

  it('is openings only three hours before, and nothing an hour before', async () => {
    await openRehearsal(unsaid(2));
    const now = await screen.findByRole('region', { name: 'The whole round' });
    for (const row of within(now).getAllByRole('listitem'))
      expect(row.firstChild?.textContent).toBe('Opening');
    screen.getByText(/^Less than three hours to go\./);
  });

  it('stops an hour before, and leads to who is in the room', async () => {
    await openRehearsal(unsaid(0.9));
    await screen.findByText('Nothing more to rehearse');
    screen.getByRole('link', { name: 'Look at who is in the room' });
    expect(screen.queryByRole('button', { name: /^Say it/ })).toBeNull();
  });
});

describe('the way to it', () => {
  it('is on the page of a person, with the minutes that their set takes', async () => {
    const { company } = await showRows(unsaid(), () => ({ page: 'person', id: ids.rajeshwari }));
    const link = await screen.findByRole('link', {
      name: 'Rehearse for Rajeshwari Iyengar (13 min)',
    });
    expect(link.getAttribute('href')).toBe(`#/company/${company}/rehearse/${ids.rajeshwari}`);
  });

  it('is on the overview, for the round and for each proposal that was never said', async () => {
    const { company } = await showRows(unsaid(), (id) => ({
      page: 'company',
      id,
      view: 'overview',
    }));
    await screen.findByRole('link', { name: /^Rehearse \(\d+ min\)$/ });
    const said = within(await screen.findByRole('region', { name: 'Said aloud' }));
    expect(said.getAllByText('never')).toHaveLength(2);
    expect(said.getAllByRole('link')[0]?.getAttribute('href')).toBe(
      `#/company/${company}/rehearse/round/${encodeURIComponent(`proposal:${ids.ninetyDays}`)}`,
    );
  });
});
