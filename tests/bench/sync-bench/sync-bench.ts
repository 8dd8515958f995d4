import { askForPlace } from '@/lib/browser/place-access';
import type { SyncPlace } from '@/lib/domain/sync-place';
import { edit } from '@/lib/store/commands/edit';
import { createStore } from '@/lib/store/create-store';
import { openDatabase } from '@/lib/store/database';
import { intend } from '@/lib/store/intent';
import type { Store } from '@/lib/store/write';
import { writeIntents } from '@/lib/store/write';
import { stretchPassphrase } from '@/lib/sync/stretch-passphrase';
import { STRETCHING } from '@/lib/sync/stretching';
import { createSetUp } from '@/lib/sync-device/set-up';
import { storedState } from '@/lib/sync-device/stored-state';
import { syncSlice } from '@/lib/sync-device/sync-slice';
import type { SyncWorld } from '@/lib/sync-device/sync-world';
import { thisBrowser } from '@/lib/sync-device/this-browser';
import { aPerson } from '../../fixtures/records';
import { type Floor, openFloor } from './floor';

interface Device {
  store: Store;
  world: SyncWorld;
  /** Since it was last looked. */
  requests: number;
  sent: number;
  received: number;
}

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();
const about = 'They run the yard, and have asked twice how the crews learn of a change. '.repeat(7);

/** Several of them in one page, each with a database of its own: one network, one processor. */
const devices = new Map<string, Device>();
let floor: Floor | undefined;

const deviceOf = (name: string): Device => {
  const held = devices.get(name);
  if (held) return held;
  const store = { ...createStore(), database: openDatabase(name) };
  const real = thisBrowser(store);
  const device: Device = { store, world: real, requests: 0, sent: 0, received: 0 };
  device.world = {
    ...real,
    open: (place) => {
      const under = real.open(place);
      const count = () => {
        device.requests += 1;
        return under;
      };
      return {
        list: () => count().list(),
        get: async (object) => {
          const bytes = await count().get(object);
          device.received += bytes?.length ?? 0;
          return bytes;
        },
        put: (object, bytes) => {
          device.sent += bytes.length;
          return count().put(object, bytes);
        },
        delete: (object) => count().delete(object),
      };
    },
  };
  devices.set(name, device);
  return device;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const idsOf = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `person-${from + at}`);

/** What a benchmark does with the real sync, in a page of the extension. */
const syncBench = {
  allow: (origin: string) => askForPlace([origin]),
  /** Begins a library, or joins the one whose code is given. Resolves to its code. */
  begin: async (name: string, place: SyncPlace, code?: string): Promise<string> => {
    const { store, world } = deviceOf(name);
    const setUp = createSetUp(store, world);
    if (code === undefined) {
      const own = setUp.newCode();
      await setUp.createVault({ place, code: own, deviceName: name });
      return own;
    }
    const opened = await setUp.openVault({ place, secret: { code } });
    if (!opened.ok) throw new Error(opened.problem);
    await setUp.joinVault(opened.value, name);
    return code;
  },
  /** Milliseconds of a sync to its end, and what went over the network. */
  sync: async (name: string) => {
    const device = deviceOf(name);
    Object.assign(device, { requests: 0, sent: 0, received: 0 });
    const ms = await timed(async () => {
      for (;;) {
        const end = await syncSlice(device.world);
        if (end === 'done') return;
        if (end !== 'more') throw new Error(end);
      }
    });
    const { requests, sent, received } = device;
    return { ms, requests, sent, received };
  },
  /** The next sync says everything once more. */
  oweSnapshot: async (name: string) => {
    const state = storedState(deviceOf(name).store);
    await state.write({ ...(await state.ledger()), owed: true });
  },
  add: async (name: string, from: number, count: number) => {
    const intents = idsOf(from, count).map((id) =>
      intend.create('people', id, { ...person, name: `Person ${id}`, commonGround: about }),
    );
    const done = await writeIntents(deviceOf(name).store, intents);
    if (!done.ok) throw new Error(done.problem.code);
  },
  /** One field of each, in one write. */
  change: async (name: string, count: number, title: string) => {
    const intents = idsOf(0, count).map((id) => intend.set('people', id, 'title', title));
    const done = await writeIntents(deviceOf(name).store, intents);
    if (!done.ok) throw new Error(done.problem.code);
  },
  edit: (name: string, title: string) =>
    timed(() => edit(deviceOf(name).store, 'people', 'person-0', 'title', title)),
  count: (name: string) => deviceOf(name).store.database.people.count(),
  unlock: () =>
    timed(() => stretchPassphrase('four quite ordinary words', new Uint8Array(16), STRETCHING)),

  /** The least that could do it: the same rows into a database of nothing else. */
  floorPut: async (count: number) => {
    floor ??= await openFloor();
    const row = await deviceOf('first').store.database.people.get('person-0');
    const rows = idsOf(0, count).map((id) => ({ ...row, id }));
    const { put } = floor;
    return timed(() => put(rows));
  },
  /** The same bytes there and back, in as many pieces, or one list of what is there. */
  floorTransfer: async (name: string, place: SyncPlace, bytes: number, pieces: number) => {
    const transport = deviceOf(name).world.open(place);
    const piece = crypto.getRandomValues(
      new Uint8Array(Math.min(65_536, Math.ceil(bytes / pieces))),
    );
    const whole = new Uint8Array(Math.ceil(bytes / pieces)).map((_, at) => piece[at % 65_536] ?? 0);
    return timed(async () => {
      for (let at = 0; at < pieces; at += 1) {
        await transport.put('probe.floor', whole);
        await transport.get('probe.floor');
      }
    });
  },
  floorGet: async (name: string, place: SyncPlace, pieces: number) => {
    const transport = deviceOf(name).world.open(place);
    return timed(async () => {
      for (let at = 0; at < pieces; at += 1) await transport.get('probe.floor');
    });
  },
  floorList: (name: string, place: SyncPlace) =>
    timed(() => deviceOf(name).world.open(place).list()),
  objects: async (name: string, place: SyncPlace) =>
    (await deviceOf(name).world.open(place).list()).map((one) => one.name),
};

export type SyncBench = typeof syncBench;
Object.assign(globalThis, { syncBench });
