import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addPerson } from '@/lib/store/commands/add-person';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Stored } from '../../fixtures/memory-transport';
import { must } from '../a-store';
import { windowOf } from '../ui/emulate';
import { aDevice, type Device, isUsable, joined, openAt, openSettings, turnedOn } from './a-sync';

beforeEach(() => windowOf(1280));

const meet = async (...devices: Device[]) => {
  for (let round = 0; round < 2; round += 1) for (const { world } of devices) await world.sync();
};

/** A person and a proposal that two devices hold alike. */
const two = async () => {
  const stored: Stored = new Map();
  const [here, there] = [aDevice(stored), aDevice(stored)];
  const companyId = await must(
    startCompany(here.store, { name: 'Northwind', domain: '', roleTitle: 'Role' }),
  );
  const person = await must(
    addPerson(here.store, { companyId, name: 'Helena Duarte', title: 'CFO' }),
  );
  const proposal = await must(addProposal(here.store, companyId, 'Live in six weeks'));
  const code = await turnedOn(here);
  await here.world.sync();
  await joined(there, code);
  await meet(here, there);
  return { here, there, person, proposal };
};

const titlesApart = async () => {
  const all = await two();
  await must(edit(all.here.store, 'people', all.person, 'title', 'Finance Director'));
  await must(edit(all.there.store, 'people', all.person, 'title', 'Chief Financial Officer'));
  await meet(all.here, all.there);
  return all;
};

const titleOf = async ({ store }: Device, id: string) =>
  (await store.database.people.get(id))?.title;

describe('in one list', () => {
  it('shows each reading with its device, and keeps the one that is pressed', async () => {
    const { here, there, person } = await titlesApart();
    await openSettings(here);
    const list = await screen.findByRole('region', { name: /Needs your eye/ });
    within(list).getByRole('link', { name: 'Helena Duarte' });
    const keep = within(list).getByRole('button', {
      name: /“Chief Financial Officer” from Desk/,
    });
    within(list).getByRole('button', { name: /“Finance Director” from Laptop \(this one\)/ });
    await isUsable();
    await userEvent.click(keep);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: /Needs your eye/ })).toBeNull(),
    );
    expect(await titleOf(here, person)).toBe('Chief Financial Officer');
    await meet(here, there);
    expect(await titleOf(there, person)).toBe('Chief Financial Officer');
    expect(await there.store.database.conflicts.count()).toBe(0);
  });

  it('keeps both of two texts, or what is made of them', async () => {
    const { here, person } = await titlesApart();
    await openSettings(here);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('What it should say');
    expect(field.value).toMatch(/Finance Director/);
    expect(field.value).toMatch(/Chief Financial Officer/);
    expect(document.activeElement).toBe(field);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    const shown = (await titleOf(here, person)) ?? '';
    await userEvent.click(screen.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () => {
      const title = await titleOf(here, person);
      expect(title).toContain('Finance Director');
      expect(title).toContain('Chief Financial Officer');
      expect(title).not.toBe(shown);
    });
  });

  it('marks what was deleted there and gone on with here; deletes it again only when told to', async () => {
    const { here, there, proposal } = await two();
    await must(deleteRecord(there.store, { table: 'proposals', id: proposal }));
    await must(edit(here.store, 'proposals', proposal, 'vision', 'Nobody waits for a figure.'));
    await meet(here, there);
    await openSettings(here);
    await screen.findByText(/^Deleted on Desk, .* changed on another device since/);
    await isUsable();
    await userEvent.click(screen.getByRole('button', { name: 'Delete it again' }));
    await waitFor(async () =>
      expect((await here.store.database.proposals.get(proposal))?.deletedAt).toBeDefined(),
    );
    await waitFor(() => expect(screen.queryByText(/^Deleted on Desk/)).toBeNull());
  });

  it('leads there from the foot of the navigation', async () => {
    const { here } = await titlesApart();
    await openAt(here, { page: 'home' });
    const line = await screen.findByRole('link', { name: '1 reading to choose' });
    expect(line.getAttribute('href')).toBe('#/settings/conflicts');
  });
});

describe('where the field is edited', () => {
  it('is a small mark that opens both readings, by keys alone', async () => {
    const { here, person } = await titlesApart();
    await openAt(here, { page: 'person', id: person });
    const mark = await screen.findByRole('button', { name: '2 readings' });
    expect(mark.getAttribute('aria-expanded')).toBe('false');
    mark.focus();
    await userEvent.keyboard('{Enter}');
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    await isUsable();
    mark.focus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: '2 readings' })).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Title of Helena Duarte')),
    );
    expect(await titleOf(here, person)).toMatch(/^(Finance Director|Chief Financial Officer)$/);
  });

  it('goes once somebody types something else there', async () => {
    const { here, person } = await titlesApart();
    await openAt(here, { page: 'person', id: person });
    await screen.findByRole('button', { name: '2 readings' });
    await userEvent.fill(screen.getByLabelText('Title of Helena Duarte'), 'Head of Finance');
    await waitFor(() => expect(screen.queryByRole('button', { name: '2 readings' })).toBeNull());
    expect(await titleOf(here, person)).toBe('Head of Finance');
  });
});
