import { describe, expect, it } from 'vitest';
import { importKey } from '@/lib/sync/vault-keys';
import { World } from '../../fixtures/devices';
import { chanceOf, patienceFor } from '../../fixtures/seeds';

const aWorld = async (): Promise<World> => {
  const keys = { vault: 'vault000', kid: 'key0', key: await importKey(new Uint8Array(32)) };
  return new World(chanceOf(7), keys, 0);
};

/** A worker may end at any await: each one, in turn, is the last. */
describe('a worker that is ended', () => {
  it(
    'at any step leaves nothing that the next sync does not finish',
    async ({ annotate }) => {
      let steps = 0;
      for (let at = 0; at < 400; at += 1) {
        const world = await aWorld();
        world.compactAfter = 1;
        const [one, two] = [world.join(), world.join()];
        for (let edits = 0; edits < 3; edits += 1) one.edit();
        await one.sync();
        for (let edits = 0; edits < 2; edits += 1) one.edit();
        const ended = await one.syncUntil(at);
        if (!ended) break;
        steps = at + 1;
        for (const device of [one, two, one, two]) await device.sync();
        expect(two.view(), `ended at step ${at}`).toEqual(one.view());
      }
      await annotate(`${steps} steps, each of them the last once`);
      expect(steps).toBeGreaterThan(20);
      expect(steps).toBeLessThan(400);
    },
    patienceFor(400),
  );
});

describe('pages and a worker that sync at once', () => {
  it('do each other no harm, on one device and on several', async () => {
    const world = await aWorld();
    const all = [world.join(), world.join(), world.join()];
    const ended: boolean[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (const device of all) device.edit();
      const runs = all.flatMap((device) => [device.sync(), device.sync(), device.sync()]);
      ended.push(...(await Promise.all(runs)).map((report) => report === null));
      world.now += 60_000;
    }
    // Some were overtaken, or nothing was tried here.
    expect(ended).toContain(true);
    expect(ended).toContain(false);
    for (let round = 0; round < 3; round += 1) for (const device of all) await device.sync();
    const [first, ...rest] = all;
    for (const device of rest) expect(device.view()).toEqual(first?.view());
  });
});
