import { describe, expect, it } from 'vitest';
import { pauseSync } from '@/lib/store/commands/set-up-device';
import { noteRun } from '@/lib/store/sync/own-device';
import { newLedger } from '@/lib/sync/ledger';
import type { SliceEnd } from '@/lib/sync-device/sync-slice';
import { createSyncer } from '@/lib/sync-device/syncer';
import { aStore } from '../../fixtures/memory-store';
import { startSync } from '../../fixtures/store-device';

/** A worker that notes what is done in it. */
const aWorker = async (ends: SliceEnd[] = []) => {
  const store = aStore();
  await startSync(store, newLedger('device0001'));
  const did: string[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  let isTaken = false;
  let during = async () => {};
  const syncer = createSyncer(store, {
    slice: async () => {
      did.push('slice');
      await during();
      return ends.shift() ?? 'done';
    },
    alone: async (work) => {
      if (isTaken) return;
      isTaken = true;
      await work();
      isTaken = false;
    },
    stayAwake: async () => void did.push('awake'),
    askToBeWoken: async () => void did.push('wake'),
    callOff: async () => void did.push('call off'),
    later: (ms, work) => {
      const timer = { ms, work };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
  });
  const slices = () => did.filter((one) => one === 'slice').length;
  return {
    ...{ store, syncer, did, timers, slices },
    take: () => {
      isTaken = true;
    },
    whileSyncing: (work: () => Promise<void>) => {
      during = work;
    },
  };
};

const problem = (reason: 'refused' | 'busy', now: number) => ({
  problem: { reason, at: now, retryAt: now + 60_000, times: 1 },
});

describe('a sync', () => {
  it('is slice after slice, the alarm set before each and called off at the end', async () => {
    const { syncer, did } = await aWorker(['more', 'done']);
    await syncer.sync('due');
    expect(did).toEqual(['wake', 'slice', 'awake', 'wake', 'slice', 'awake', 'call off']);
  });

  it('is not begun beside one in another page', async () => {
    const { syncer, slices, take } = await aWorker();
    take();
    await syncer.sync('asked');
    expect(slices()).toBe(0);
  });

  it('that is asked for during another follows it, once', async () => {
    const { syncer, slices, whileSyncing } = await aWorker();
    let asked = 0;
    whileSyncing(async () => {
      if (asked > 0) return;
      asked += 1;
      await Promise.all([syncer.sync('due'), syncer.sync('due')]);
    });
    await syncer.sync('due');
    expect(slices()).toBe(2);
  });

  it('that is pressed for during one that a page began is not taken for one of a page', async () => {
    const { store, syncer, slices, whileSyncing } = await aWorker();
    whileSyncing(async () => {
      if (slices() > 1) return;
      await noteRun(store, { lastSyncAt: store.now() });
      await Promise.all([syncer.sync('asked'), syncer.sync('opened')]);
    });
    await syncer.sync('opened');
    expect(slices()).toBe(2);
  });

  it('is not begun where it is paused, nor where sync is off', async () => {
    const { store, syncer, slices } = await aWorker();
    await pauseSync(store);
    await syncer.sync('asked');
    await store.database.meta.clear();
    await syncer.sync('asked');
    expect(slices()).toBe(0);
  });

  it('rests after a refusal, unless it is pressed for', async () => {
    const { store, syncer, slices } = await aWorker();
    await noteRun(store, problem('refused', store.now()));
    await syncer.sync('due');
    expect(slices()).toBe(0);
    await syncer.sync('asked');
    expect(slices()).toBe(1);
  });

  it('leaves a server alone that asks for it, pressed for or not', async () => {
    const { store, syncer, slices } = await aWorker();
    await noteRun(store, problem('busy', store.now()));
    await syncer.sync('asked');
    expect(slices()).toBe(0);
    store.later(60_001);
    await syncer.sync('due');
    expect(slices()).toBe(1);
  });

  it('is not begun by each page that is opened', async () => {
    const { store, syncer, slices } = await aWorker();
    await noteRun(store, { lastSyncAt: store.now() });
    await syncer.sync('opened');
    expect(slices()).toBe(0);
    store.later(60_001);
    await syncer.sync('opened');
    expect(slices()).toBe(1);
  });
});

describe('a change', () => {
  it('is sent once it has been quiet, and within a minute whatever follows', async () => {
    const { store, syncer, timers } = await aWorker();
    const waits: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      syncer.noteChange();
      waits.push(timers[0]?.ms ?? -1);
      store.later(10_000);
    }
    expect(waits).toEqual([20_000, 20_000, 20_000, 20_000, 20_000, 10_000]);
    expect(timers).toHaveLength(1);
  });
});
