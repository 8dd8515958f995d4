import { configure, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { Route } from '@/lib/domain/route';
import { type SyncBorder, SyncBorderProvider } from '@/lib/react/use-sync';
import type { Store } from '@/lib/store/write';
import { createSetUp } from '@/lib/sync-device/set-up';
import type { Stored } from '../../fixtures/memory-transport';
import { PLACE, syncWorld, type TestWorld } from '../../fixtures/sync-world';
import { aStore, must, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

/** A browser over a storage in memory: everything is real but the way there and the browser's question. */
export interface Device {
  store: Store;
  world: TestWorld;
  border: SyncBorder;
  /** What the browser was asked for. */
  askedFor: string[][];
  /** What the person answers it. */
  allows: boolean;
  givenUp: string[][];
}

// Secrets are stretched and sealed here for real, on whatever machine this is.
configure({ asyncUtilTimeout: 8_000 });

let devices = 0;

export const aDevice = (stored: Stored = new Map()): Device => {
  devices += 1;
  const own = `d${devices}`;
  const base = aStore();
  const store = { ...base, newId: () => `${own}-${base.newId()}` };
  const world = syncWorld(store, stored);
  const device: Device = {
    store,
    world,
    askedFor: [],
    allows: true,
    givenUp: [],
    border: {
      load: async () => createSetUp(store, world),
      askForPlace: async (origins) => {
        device.askedFor.push([...origins]);
        return device.allows;
      },
      giveUpPlace: async (origins) => {
        device.givenUp.push([...origins]);
        return true;
      },
      syncNow: async () => {
        await world.sync();
      },
    },
  };
  return device;
};

// The reminders beside it ask what they may; the fake browser knows no permissions.
Object.assign(browser.permissions, {
  contains: async () => false,
  onAdded: { addListener: () => undefined, removeListener: () => undefined },
  onRemoved: { addListener: () => undefined, removeListener: () => undefined },
});

export const openAt = ({ store, border }: Pick<Device, 'store' | 'border'>, route: Route) =>
  renderWith(
    store,
    <SyncBorderProvider value={border}>
      <WorkspaceScreen route={route} />
    </SyncBorderProvider>,
  );

export const openSettings = async (device: Pick<Device, 'store' | 'border'>) => {
  const opened = await openAt(device, { page: 'settings' });
  // The page's script, then how sync stands.
  await screen.findByRole('heading', { name: 'Sync' }, { timeout: 10_000 });
  await waitFor(() => screen.getAllByText(/^(Off|Pause|Go on|Cancel)$/));
  return opened;
};

/** Sync is on, and was begun here; resolves to the code. */
export const turnedOn = async ({ store, world }: Device, deviceName = 'Laptop') => {
  const setUp = createSetUp(store, world);
  const code = setUp.newCode();
  await must(setUp.createVault({ place: PLACE, code, deviceName }));
  return code;
};

export const joined = async ({ store, world }: Device, code: string, deviceName = 'Desk') => {
  const setUp = createSetUp(store, world);
  const opened = await must(setUp.openVault({ place: PLACE, secret: { code } }));
  await must(setUp.joinVault(opened, deviceName));
};

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

/** From the switch to a place that is tested. */
export const choosePlace = async (address = 'https://files.example/round-two/') => {
  await press('Turn on sync');
  await userEvent.fill(screen.getByLabelText('Address of a folder'), address);
  await userEvent.fill(screen.getByLabelText('User'), 'ada');
  await userEvent.fill(screen.getByLabelText('App password'), 'app-password');
  await press('Test the connection');
};

/** Content with axe in light and dark, and whole at 320 px. */
export const isUsable = async () => {
  await windowOf(320);
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  await emulate({});
  expect(sidewaysScroll()).toBe(0);
  expect(smallTargets()).toEqual([]);
};
