import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '@/lib/domain/link';
import { changeReason, link, unlink } from '@/lib/store/commands/link';
import { aStore, done, everything, memoryEngine } from '../../../fixtures/memory-store';

const ends = { from: 'finding', fromId: 'f', to: 'person', toId: 'ana' } as const;

describe('a link', () => {
  it('says why, and that the person said so', async () => {
    const store = aStore();
    const id = await done(link(store, ends, 'owns-it'));
    expect(await store.database.links.toArray()).toStrictEqual([
      {
        ...ends,
        id,
        reason: 'owns-it',
        state: 'accepted',
        by: 'user',
        createdAt: store.now(),
        updatedAt: store.now(),
      },
    ]);
  });

  it('made again is the same link, with the new reason', async () => {
    const store = aStore();
    const id = await done(link(store, ends, 'owns-it'));
    expect(await done(link(store, ends, 'raised-it'))).toBe(id);
    expect(await store.database.links.toArray()).toMatchObject([{ id, reason: 'raised-it' }]);
  });

  it('taken away and made again comes back, never throws and never doubles', async () => {
    const store = aStore();
    const id = await done(link(store, ends, 'owns-it'));
    await done(unlink(store, id));
    expect(await done(link(store, ends, 'supports'))).toBe(id);
    const [back, ...more] = await store.database.links.toArray();
    expect(more).toEqual([]);
    expect(back).toMatchObject({ id, reason: 'supports' });
    expect(back).not.toHaveProperty('deletedAt');
  });

  it('taken away twice is taken away once', async () => {
    const store = aStore();
    const id = await done(link(store, ends, 'owns-it'));
    await done(unlink(store, id));
    const before = await everything(store);
    store.later();
    await done(unlink(store, id));
    expect(await everything(store)).toEqual(before);
  });

  it('gets another reason by hand', async () => {
    const store = aStore();
    const id = await done(link(store, ends, 'owns-it'));
    await done(changeReason(store, id, 'risk'));
    expect(await store.database.links.get(id)).toMatchObject({ reason: 'risk' });
  });

  it('is one, whatever two surfaces do to it at the same time', { timeout: 60_000 }, async () => {
    const act = fc.record({
      other: fc.boolean(),
      undo: fc.boolean(),
      reason: fc.constantFrom(...REASONS),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const engine = memoryEngine();
        const stores = [aStore(engine), aStore(engine)] as const;
        const id = await done(link(stores[0], ends, 'other'));
        await Promise.all(
          acts.map(({ other, undo, reason }) => {
            const store = stores[other ? 1 : 0];
            return undo ? done(unlink(store, id)) : done(link(store, ends, reason));
          }),
        );
        expect(await done(link(stores[1], ends, 'risk'))).toBe(id);
        const rows = await stores[0].database.links.toArray();
        expect(rows).toMatchObject([{ id, reason: 'risk' }]);
        expect(rows[0]).not.toHaveProperty('deletedAt');
        for (const store of stores) store.database.close();
      }),
      { numRuns: 30 },
    );
  });
});
