import { describe, expect, it } from 'vitest';
import { pauseSync, renameDevice, resumeSync } from '@/lib/store/commands/set-up-device';
import { intend } from '@/lib/store/intent';
import { readSyncStatus } from '@/lib/store/queries/sync-status';
import { writeIntents } from '@/lib/store/write';
import { TransportError } from '@/lib/sync/transport';
import { createSetUp } from '@/lib/sync-device/set-up';
import { syncSlice } from '@/lib/sync-device/sync-slice';
import { aStore, done } from '../../fixtures/memory-store';
import type { Stored } from '../../fixtures/memory-transport';
import { aPerson } from '../../fixtures/records';
import { PLACE, syncWorld } from '../../fixtures/sync-world';

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();

/** A browser that syncs already. */
const aDevice = async (stored: Stored = new Map(), code?: string) => {
  const store = aStore(undefined, `d${stored.size}-`);
  const world = syncWorld(store, stored);
  const setUp = createSetUp(store, world);
  const own = code ?? setUp.newCode();
  if (code === undefined)
    await setUp.createVault({ place: PLACE, code: own, deviceName: 'Laptop' });
  else {
    const opened = await setUp.openVault({ place: PLACE, secret: { code } });
    if (opened.ok) await setUp.joinVault(opened.value, 'Desktop');
  }
  world.asked = [];
  const status = async () => {
    const read = await readSyncStatus(store.database);
    if (!read.on) throw new Error('sync is on');
    return read;
  };
  const meet = (id: string) => done(writeIntents(store, [intend.create('people', id, person)]));
  return { store, world, stored, code: own, status, meet };
};

describe('the status', () => {
  it('tells what waits, and once it is sent, when', async () => {
    const { store, world, status, meet } = await aDevice();
    expect(await status()).toMatchObject({
      place: { kind: 'webdav', where: 'files.example/round-two' },
      deviceName: 'Laptop',
      paused: false,
      lastSyncAt: null,
      running: null,
      problem: null,
    });
    await meet('a');
    expect((await status()).waiting).toBe(1);
    expect(await world.sync()).toBe('done');
    expect(await status()).toMatchObject({ waiting: 0, lastSyncAt: store.now(), running: null });
    expect(JSON.stringify(await status())).not.toContain('app-password');
  });

  it('shows how far it is while it receives', async () => {
    const first = await aDevice();
    for (const id of ['a', 'b', 'c']) {
      await first.meet(id);
      await first.world.sync();
    }
    const second = await aDevice(first.stored, first.code);
    const seen: unknown[] = [];
    second.world.onAsk = async () => {
      second.store.later();
      seen.push((await second.status()).running);
    };
    await second.world.sync();
    expect(seen).toContainEqual({ step: 'receiving', done: 2, of: expect.any(Number) });
    expect((await second.status()).running).toBeNull();
  });

  it('names the problem, when it is over nothing', async () => {
    const { store, world, status } = await aDevice();
    world.failing = new TransportError('refused');
    expect(await world.sync()).toBe('failed');
    const { problem } = await status();
    expect(problem).toEqual({
      reason: 'refused',
      at: store.now(),
      retryAt: store.now() + 3_600_000,
    });
    world.failing = null;
    await world.sync();
    expect((await status()).problem).toBeNull();
  });

  it('says for how long the server wants to be left alone', async () => {
    const { store, world, status } = await aDevice();
    world.failing = new TransportError('busy', 90_000);
    await world.sync();
    expect((await status()).problem?.retryAt).toBe(store.now() + 90_000);
  });

  it('says that the browser does not let us, and nothing was asked', async () => {
    const { world, status } = await aDevice();
    world.allowed = false;
    expect(await world.sync()).toBe('failed');
    expect((await status()).problem?.reason).toBe('permission');
    expect(world.asked).toEqual([]);
  });

  it('says that this disk is full', async () => {
    const { store, world, status, meet } = await aDevice();
    await meet('a');
    const full = { ...world, store: { ...store, roomLeft: async () => 0 } };
    expect(await syncSlice(full)).toBe('failed');
    expect((await status()).problem?.reason).toBe('no-room');
  });
});

describe('a sync', () => {
  it('that takes longer than a worker lives goes on in the next slice, and gets on', async () => {
    const first = await aDevice();
    for (const id of ['a', 'b', 'c', 'd']) {
      await first.meet(id);
      await first.world.sync();
    }
    const second = await aDevice(first.stored, first.code);
    second.world.onAsk = async () => second.store.later(15_000);
    const ends: string[] = [];
    do ends.push(await syncSlice(second.world));
    while (ends.at(-1) === 'more' && ends.length < 40);
    expect(ends.at(-1)).toBe('done');
    expect(ends.length).toBeGreaterThan(2);
    expect(await second.store.database.people.count()).toBe(4);
  });

  it('that is paused stops before its next step, and begins again where it was', async () => {
    const first = await aDevice();
    for (const id of ['a', 'b', 'c']) {
      await first.meet(id);
      await first.world.sync();
    }
    const second = await aDevice(first.stored, first.code);
    second.world.onAsk = async () => {
      if (second.world.asked.length === 3) await pauseSync(second.store);
    };
    expect(await second.world.sync()).toBe('paused');
    const asked = second.world.asked.length;
    expect(asked).toBeLessThan(5);
    expect(await second.status()).toMatchObject({ paused: true, running: null });
    expect(await second.world.sync()).toBe('paused');
    expect(second.world.asked).toHaveLength(asked);
    await resumeSync(second.store);
    expect(await second.world.sync()).toBe('done');
    expect(await second.store.database.people.count()).toBe(3);
  });

  it('with nothing new asks three things at most', async () => {
    const { world, meet } = await aDevice();
    await meet('a');
    await world.sync();
    await world.sync();
    world.asked = [];
    await world.sync();
    expect(world.asked.length).toBeLessThanOrEqual(3);
  });

  it('tells the others what this device is called by now', async () => {
    const first = await aDevice();
    await first.world.sync();
    await renameDevice(first.store, 'The one in the kitchen');
    first.store.later(3_600_001);
    await first.world.sync();
    expect((await first.status()).deviceName).toBe('The one in the kitchen');
  });
});
