import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SYNC_PROBLEMS } from '@/lib/domain/sync-problem';
import { addPerson } from '@/lib/store/commands/add-person';
import { startCompany } from '@/lib/store/commands/start-company';
import { findOwnDevice, noteRun, type RunState } from '@/lib/store/sync/own-device';
import type { Stored } from '../../fixtures/memory-transport';
import { must, NOW } from '../a-store';
import { accessProblems } from '../ui/access';
import { windowOf } from '../ui/emulate';
import { aDevice, type Device, isUsable, joined, openAt, openSettings, turnedOn } from './a-sync';

beforeEach(() => windowOf(1280));

const on = async (run: Partial<RunState> = {}): Promise<Device> => {
  const device = aDevice();
  await turnedOn(device);
  await noteRun(device.store, { lastSyncAt: NOW, ...run });
  return device;
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('how it stands', () => {
  it('is said at the foot of the navigation, and in its section', async () => {
    const device = await on();
    await openAt(device, { page: 'home' });
    const line = await screen.findByRole('link', { name: /^In step · / });
    expect(line.getAttribute('href')).toBe('#/settings/sync');
    await must(startCompany(device.store, { name: 'Northwind', domain: '', roleTitle: 'Role' }));
    await screen.findByRole('link', { name: /changes? waits?$/ });
  });

  it('is a bar with numbers while the first one is under way, which can be called off', async () => {
    const running = { step: 'sending', done: 3, of: 12 } as const;
    const device = await on({ lastSyncAt: null, running });
    await openSettings(device);
    screen.getByText('Sending 3 of 12');
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Sending' });
    expect([bar.value, bar.max]).toEqual([3, 12]);
    await isUsable();
    await press('Cancel');
    await screen.findByRole('button', { name: 'Go on' });
    expect((await findOwnDevice(device.store.database))?.paused).toBe(true);
    await press('Go on');
    await screen.findAllByText(/^In step/);
    expect((await findOwnDevice(device.store.database))?.paused).toBe(false);
  });

  it('rests while it is paused, with what waits', async () => {
    const device = await on();
    await openSettings(device);
    await press('Pause');
    await screen.findAllByText('Paused');
    await must(startCompany(device.store, { name: 'Northwind', domain: '', roleTitle: 'Role' }));
    await screen.findAllByText(/^Paused · \d+ changes? waits?$/);
    await isUsable();
  });

  it('says how full the browser’s own sync is, and that nothing is cut short', async () => {
    const device = await on({
      room: { used: 95_000, limit: 102_400 },
      problem: { reason: 'full', at: NOW, retryAt: null, times: 1 },
    });
    await openSettings(device);
    screen.getAllByText('7.4 kB of 102 kB left in the browser’s own sync.');
    screen.getByText(/nothing is cut short/);
    screen.getByText('There is no room left there.');
    await isUsable();
  });

  it('tells of what a newer version wrote, and of what is damaged', async () => {
    const device = await on({ unreadable: 2 });
    await openSettings(device);
    screen.getByText(/^2 pieces lie there damaged/);
    await device.store.database.parked.put({ name: 'x', bytes: new Uint8Array(1) });
    await screen.findByText(/^1 change comes from a newer version/);
  });
});

describe('a problem', () => {
  it.each(SYNC_PROBLEMS)('%s is one sentence and one button', async (reason) => {
    const device = await on({ problem: { reason, at: NOW, retryAt: null, times: 1 } });
    await openSettings(device);
    const alert = await screen.findByRole('alert');
    expect(alert.querySelectorAll('button')).toHaveLength(1);
    expect(alert.querySelectorAll('p')).toHaveLength(2);
    expect(await accessProblems()).toEqual([]);
    await screen.findByRole('link', { name: 'Sync has stopped' });
  });

  it('of permission asks the browser for the same address again', async () => {
    const device = await on({
      problem: { reason: 'permission', at: NOW, retryAt: null, times: 1 },
    });
    await openSettings(device);
    await press('Allow the address');
    await screen.findAllByText(/^In step/);
    expect(device.askedFor).toEqual([['https://files.example/*']]);
  });

  it('of a refused password is put right where it stands', async () => {
    const device = await on({ problem: { reason: 'refused', at: NOW, retryAt: null, times: 1 } });
    await openSettings(device);
    await press('Check address and password');
    const address = await screen.findByLabelText<HTMLInputElement>('Address of a folder');
    expect(address.value).toBe('https://files.example/round-two/');
    await userEvent.fill(screen.getByLabelText('App password'), 'another');
    await press('Test and keep');
    await screen.findAllByText(/^In step/);
    expect((await findOwnDevice(device.store.database))?.place).toMatchObject({
      password: 'another',
    });
  });
});

describe('the devices', () => {
  const two = async () => {
    const stored: Stored = new Map();
    const [here, there] = [aDevice(stored), aDevice(stored)];
    const code = await turnedOn(here);
    await here.world.sync();
    await joined(there, code);
    for (const { world } of [there, here]) await world.sync();
    return { here, there, code };
  };

  it('are listed by name, this one first, and it can be called something else', async () => {
    const { here } = await two();
    await openSettings(here);
    const names = () =>
      [...document.querySelectorAll('[aria-labelledby="sync-devices"] li')].map(
        ({ textContent }) => textContent,
      );
    await waitFor(() =>
      expect(names()).toEqual(['LaptopThis device', expect.stringMatching(/^DeskLast seen /)]),
    );
    await press('Change the name of this device');
    await userEvent.keyboard('Kitchen{Enter}');
    await screen.findByText('Kitchen');
    await isUsable();
  });

  it('go on by a new code, once the present one is given', async () => {
    const { here, code } = await two();
    await openSettings(here);
    await press('Change the code');
    const output = await screen.findByRole('status', { name: 'Recovery code' });
    const next = (output.textContent ?? '').trim().split(/\s+/).join('-');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Recovery code' }), next);
    await userEvent.fill(screen.getByLabelText('The last five signs of your code'), next.slice(-5));
    await press('Put the new code in place');
    await screen.findByText('This does not open what lies there. Nothing was changed.');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Recovery code' }), code);
    await isUsable();
    await press('Put the new code in place');
    await screen.findByText(/^The new code is in place/);
    const late = aDevice();
    late.world.open = here.world.open;
    await expect(joined(late, code)).rejects.toThrow('wrong-code');
    await joined(late, next);
  });

  it('lose nothing when one of them is turned off; it gives the address back', async () => {
    const { here } = await two();
    const companyId = await must(
      startCompany(here.store, { name: 'Northwind', domain: '', roleTitle: 'Role' }),
    );
    await must(addPerson(here.store, { companyId, name: 'Helena Duarte', title: 'CFO' }));
    await openSettings(here);
    await press('Turn off sync');
    await screen.findByText(/stays on this device/);
    await isUsable();
    await press('Turn off sync');
    await screen.findByRole('button', { name: 'Turn on sync' });
    expect(here.givenUp).toEqual([['https://files.example/*']]);
    expect(await here.store.database.people.count()).toBe(1);
  });
});
