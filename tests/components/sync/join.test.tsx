import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addPerson } from '@/lib/store/commands/add-person';
import { edit } from '@/lib/store/commands/edit';
import { startCompany } from '@/lib/store/commands/start-company';
import { write } from '@/lib/store/write';
import type { Stored } from '../../fixtures/memory-transport';
import { writesIn } from '../../fixtures/sync-world';
import { must } from '../a-store';
import { windowOf } from '../ui/emulate';
import { aDevice, choosePlace, type Device, isUsable, openSettings, turnedOn } from './a-sync';

beforeEach(() => windowOf(1280));

const fillCompany = async ({ store }: Device, name: string, person: string) => {
  const companyId = await must(startCompany(store, { name, domain: '', roleTitle: 'Role' }));
  return must(addPerson(store, { companyId, name: person, title: 'CFO' }));
};

describe('joining', () => {
  const filled = async () => {
    const stored: Stored = new Map();
    const first = aDevice(stored);
    await fillCompany(first, 'Northwind', 'Helena Duarte');
    const code = await turnedOn(first);
    await first.world.sync();
    const second = aDevice(stored);
    await openSettings(second);
    await choosePlace();
    await screen.findByLabelText('Recovery code');
    return { first, second, code };
  };

  const typeCode = async (typed: string) => {
    await userEvent.fill(await screen.findByLabelText('Recovery code'), typed);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  };

  it('names the group that is mistyped, and the code that is another’s; nothing is written', async () => {
    const { second, code } = await filled();
    const before = writesIn(second.world).length;
    const groups = code.split('-');
    const swapped = groups.map((group, index) =>
      index === 2 ? `${group.slice(0, -1)}${group.endsWith('0') ? '1' : '0'}` : group,
    );
    await typeCode(swapped.join('-'));
    await screen.findByText('Group 3 has a mistake. Nothing was changed.');
    await typeCode('K7QF');
    await screen.findByText(/seven groups of five signs/);
    const other = (await second.border.load(second.store)).newCode();
    await typeCode(other);
    await screen.findByText(/not the one that opens what lies there/);
    await isUsable();
    expect(writesIn(second.world)).toHaveLength(before);
    expect(await second.store.database.people.count()).toBe(0);
  });

  it('takes the code as loosely as people write, and shows what comes before it comes', async () => {
    const { second, code } = await filled();
    const mine = await fillCompany(second, 'Larkmoor', 'Jonas Feld');
    const loose = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    await typeCode(loose);
    await screen.findByRole('heading', { name: 'What joining will do' });
    screen.getByText(/records will be added here/);
    screen.getByText(/only here will be added on your other devices/);
    await userEvent.click(screen.getByText('By kind'));
    await isUsable();
    expect(await second.store.database.people.count()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Join with these changes' }));
    await screen.findAllByText(/^In step/);
    const names = (await second.store.database.people.toArray()).map(({ name }) => name).sort();
    expect(names).toEqual(['Helena Duarte', 'Jonas Feld']);
    expect((await second.store.database.people.get(mine))?.name).toBe('Jonas Feld');
    await screen.findByText('Laptop');
  });

  it('lists what will be another than it is here, and leaves all as it is when told to', async () => {
    const stored: Stored = new Map();
    const first = aDevice(stored);
    const helena = await fillCompany(first, 'Northwind', 'Helena Duarte');
    const code = await turnedOn(first);
    await first.world.sync();
    const second = aDevice(stored);
    // The same records from before, by a safe copy, say; and changed apart since.
    const { companies, opportunities, people } = first.store.database;
    const whole = [
      ...(await companies.toArray()).map((row) => ({ table: 'companies', row }) as const),
      ...(await opportunities.toArray()).map((row) => ({ table: 'opportunities', row }) as const),
      ...(await people.toArray()).map((row) => ({ table: 'people', row }) as const),
    ];
    await must(write(second.store, async () => ({ intents: [], whole, value: undefined })));
    await must(edit(second.store, 'people', helena, 'title', 'Chief Financial Officer'));
    await openSettings(second);
    await choosePlace();
    await screen.findByLabelText('Recovery code');
    await typeCode(code);
    await screen.findByText('1 record that is here will be changed.');
    screen.getByText('Chief Financial Officer');
    screen.getByText('CFO');
    await userEvent.click(screen.getByRole('button', { name: 'Leave all as it is' }));
    await screen.findByRole('button', { name: 'Turn on sync' });
    await waitFor(async () =>
      expect((await second.store.database.people.get(helena))?.title).toBe(
        'Chief Financial Officer',
      ),
    );
  });
});
