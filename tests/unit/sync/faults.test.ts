import { describe, expect, it } from 'vitest';
import { bytesOf, join, uint16 } from '@/lib/sync/bytes';
import { parseName } from '@/lib/sync/names';
import { adoptVault } from '@/lib/sync/repair';
import { importKey } from '@/lib/sync/vault-keys';
import { type Device, HEADER, World } from '../../fixtures/devices';
import { chanceOf } from '../../fixtures/seeds';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const aWorld = async (): Promise<World> => {
  const keys = { vault: 'vault000', kid: 'key0', key: await importKey(new Uint8Array(32)) };
  return new World(chanceOf(7), keys, 0);
};

const edits = (device: Device, count = 5): void => {
  for (let index = 0; index < count; index += 1) device.edit();
};

const rounds = async (world: World, count = 4): Promise<void> => {
  for (let round = 0; round < count; round += 1)
    for (const device of world.devices) {
      await device.sync();
      world.now += 2 * HOUR;
    }
};

const showTheSame = ({ devices }: World): void => {
  const [first, ...rest] = devices;
  expect(Object.keys(first?.view() ?? {}).length).toBeGreaterThan(0);
  for (const device of rest) expect(device.view()).toEqual(first?.view());
};

const filled = async (devices: number): Promise<World> => {
  const world = await aWorld();
  for (let index = 0; index < devices; index += 1) edits(world.join());
  await rounds(world);
  showTheSame(world);
  return world;
};

const namesOf = ({ stored }: World, kind: string): string[] =>
  [...stored.keys()].filter((name) => parseName(name)?.kind === kind);

const damage = ({ stored }: World, name: string): void => {
  const bytes = stored.get(name);
  if (!bytes) throw new Error(`no ${name}`);
  stored.set(
    name,
    bytes.map((byte, index) => (index === bytes.length - 3 ? byte ^ 1 : byte)),
  );
};

describe('a storage', () => {
  it('that was emptied takes nothing from a device, and is filled again', async () => {
    const world = await filled(2);
    const before = world.devices[0]?.view();
    world.stored.clear();
    await rounds(world);
    expect(world.devices[0]?.view()).toEqual(before);
    expect(world.stored.has(HEADER.name)).toBe(true);
    world.join();
    await rounds(world);
    showTheSame(world);
  });

  it('with nothing new costs one request', async () => {
    const world = await filled(2);
    const [device] = world.devices;
    const before = world.requests;
    await device?.sync();
    expect(world.requests - before).toBe(1);
  });

  it('that holds a damaged object for good is mended by another device', async () => {
    const world = await aWorld();
    const [one, two] = [world.join(), world.join()];
    // Segments alone: no snapshot that has it all.
    world.compactAfter = 1_000;
    edits(one);
    await one.sync();
    await two.sync();
    const [name = ''] = namesOf(world, 'seg');
    damage(world, name);
    const late = world.join();
    const unreadable: (number | undefined)[] = [];
    for (let day = 0; day < 8; day += 1) {
      for (const device of [late, one, two]) {
        const report = await device.sync();
        if (device === late) unreadable.push(report?.unreadable);
      }
      world.now += DAY;
    }
    expect(unreadable).toContain(1);
    expect(unreadable.at(-1)).toBe(0);
    showTheSame(world);
  });

  it('that renames, swaps or repeats objects gives nothing else to read', async () => {
    const world = await filled(2);
    const [first = '', second = ''] = namesOf(world, 'seg');
    const [one, other] = [world.stored.get(first), world.stored.get(second)];
    if (!one || !other) throw new Error('two segments are there');
    world.stored.set(first, other);
    world.stored.set(second, one);
    world.stored.set(first.replace(/\.\d{10}\./, '.0000000099.'), one);
    const late = world.join();
    await rounds(world);
    expect((await late.sync())?.renamed).toBe(false);
    for (let day = 0; day < 6; day += 1) {
      await rounds(world, 1);
      world.now += DAY;
    }
    showTheSame(world);
  });

  it('in which nobody may write is told of, and nothing is dropped', async () => {
    const world = await aWorld();
    const device = world.join();
    edits(device);
    world.refuses = true;
    expect(await device.sync()).toBeNull();
    world.refuses = false;
    const other = world.join();
    await rounds(world);
    expect(other.view()).toEqual(device.view());
    showTheSame(world);
  });
});

describe('a device', () => {
  it('that was copied goes by a new name, and neither copy loses anything', async () => {
    const world = await filled(2);
    const [original] = world.devices;
    if (!original) throw new Error('it is there');
    const copy = original.copy();
    edits(original);
    edits(copy);
    const reports = [await original.sync(), await copy.sync(), await original.sync()];
    expect(reports.some((report) => report?.renamed)).toBe(true);
    await rounds(world);
    world.join();
    await rounds(world);
    showTheSame(world);
    const names = await Promise.all(world.devices.map(({ state }) => state.ledger()));
    expect(new Set(names.map(({ device }) => device)).size).toBe(world.devices.length);
  });

  it('that was put back to an older state is nobody else, and gets what it lost', async () => {
    const world = await filled(2);
    const [device, other] = world.devices;
    if (!device || !other) throw new Error('they are there');
    const old = device.state.copy(() => world.chance.text(12));
    const { device: name } = await old.ledger();
    edits(device);
    await device.sync();
    device.state = old;
    edits(device);
    await rounds(world);
    expect((await device.state.ledger()).device).not.toBe(name);
    showTheSame(world);
  });

  it('that was away through months of compaction gets all, and gives what it had', async () => {
    const world = await filled(3);
    const [away, ...others] = world.devices;
    if (!away) throw new Error('it is there');
    edits(away);
    for (let month = 0; month < 8; month += 1) {
      for (const device of others) {
        edits(device);
        await device.sync();
      }
      world.now += 30 * DAY;
    }
    await rounds(world);
    showTheSame(world);
  });

  it('keeps an object of a newer version, goes on with the rest, and needs nobody for it', async () => {
    const world = await filled(2);
    const header = bytesOf(JSON.stringify({ v: 9, min: 9, and: 'more' }));
    const bytes = join(bytesOf('RHS1'), uint16(header.length), header, new Uint8Array(80));
    world.stored.set('seg.devicenew0.0000000001.0123456789ab.rhs', bytes);
    const [device] = world.devices;
    if (!device) throw new Error('it is there');
    edits(device);
    const report = await device.sync();
    expect(report).toMatchObject({ parked: 1, unreadable: 0 });
    expect(await device.state.parked()).toMatchObject([{ bytes }]);
    await rounds(world);
    showTheSame(world);
  });

  it('says that another vault goes before its own, and reads nothing of it', async () => {
    const world = await filled(1);
    const name = 'vault.aaaaaaaa.0001.json';
    world.stored.set(name, bytesOf('{}'));
    expect(await world.devices[0]?.sync()).toMatchObject({ otherVault: name });
    world.stored.delete(name);
    world.stored.set('vault.zzzzzzzz.0001.json', bytesOf('{}'));
    expect(await world.devices[0]?.sync()).toMatchObject({ otherVault: null });
  });
});

describe('two vaults made at once', () => {
  it('become one, with all that was in both, once the person has given its code', async () => {
    const world = await aWorld();
    const [one, two] = [world.join(), world.join()];
    two.keys = { vault: 'vault111', kid: 'key1', key: await importKey(new Uint8Array(32).fill(1)) };
    edits(one);
    edits(two);
    for (const device of [one, two, one, two]) await device.sync();
    // Neither reads the other's, nor takes it for damaged.
    expect((await one.sync())?.unreadable).toBe(0);
    expect(one.view()).not.toEqual(two.view());
    two.keys = world.keys;
    await adoptVault(two.state, world.random);
    await rounds(world);
    world.join();
    await rounds(world);
    showTheSame(world);
  });
});

describe('what is stored', () => {
  it('holds no word of anybody, and little garbage', async () => {
    const world = await filled(3);
    for (let day = 0; day < 30; day += 1) {
      for (const device of world.devices) {
        edits(device, 1);
        await device.sync();
      }
      world.now += DAY;
    }
    const all = Buffer.concat([...world.stored.values()]).toString('latin1');
    for (const edit of [...world.edits.values()].flat()) expect(all).not.toContain(edit.value);
    expect(all).not.toContain('proposals');
    // 90 segments were written, and as many cards.
    expect(namesOf(world, 'seg').length).toBeLessThan(40);
    expect(namesOf(world, 'snap').length).toBeLessThanOrEqual(3 * 3);
    expect(namesOf(world, 'card').length).toBeLessThanOrEqual(3 * 3);
    world.join();
    await rounds(world);
    showTheSame(world);
  });
});
