import { describe, expect, it } from 'vitest';
import { edit } from '@/lib/store/commands/edit';
import { TransportError } from '@/lib/sync/transport';
import { done, everything } from '../../fixtures/memory-store';
import type { Stored } from '../../fixtures/memory-transport';
import { aPerson } from '../../fixtures/records';
import { aBrowser, create, good, meet } from '../../fixtures/sync-browser';
import { PLACE, type TestWorld, writesIn } from '../../fixtures/sync-world';

describe('a connection', () => {
  const tested = async (change: (world: TestWorld) => void, place = PLACE) => {
    const { setUp, world } = aBrowser(new Map());
    change(world);
    return { result: await setUp.testConnection(place), world };
  };

  it('that works leaves nothing behind', async () => {
    const stored: Stored = new Map();
    const { setUp } = aBrowser(stored);
    expect(await setUp.testConnection(PLACE)).toEqual({ ok: true, value: null });
    expect(stored.size).toBe(0);
  });

  it('tells what lies there', async () => {
    const stored: Stored = new Map();
    const one = aBrowser(stored);
    await create(one);
    await meet(one.store, 'a', 'Ada');
    await one.world.sync();
    const found = good(await one.setUp.testConnection(PLACE));
    expect(found).toMatchObject({ locks: ['code'], objects: 2 });
  });

  it.each(['offline', 'refused', 'busy', 'full', 'moved', 'strange'] as const)(
    'that is %s says so',
    async (problem) => {
      const { result } = await tested((world) => {
        world.failing = new TransportError(problem);
      });
      expect(result).toEqual({ ok: false, problem });
    },
  );

  it('is not tried where the browser does not let us', async () => {
    const { result, world } = await tested((own) => {
      own.allowed = false;
    });
    expect(result).toEqual({ ok: false, problem: 'permission' });
    expect(world.asked).toEqual([]);
  });

  it.each([
    ['http://files.example/', 'unencrypted'],
    ['https://ada:secret@files.example/', 'address'],
    ['files.example', 'address'],
    ['ftp://files.example/', 'address'],
  ])('to %s is not tried', async (url, problem) => {
    const { result, world } = await tested(() => {}, {
      ...PLACE,
      kind: 'webdav',
      user: '',
      password: '',
      url,
    });
    expect(result).toEqual({ ok: false, problem });
    expect(world.asked).toEqual([]);
  });
});

describe('joining', () => {
  it('says beforehand what it would add and change, and changes nothing by saying so', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    for (const id of ['same', 'differs', 'there']) await meet(one.store, id, `Person ${id}`);
    const code = await create(one);
    await one.world.sync();
    for (const id of ['same', 'differs', 'here']) await meet(other.store, id, `Person ${id}`);
    await done(edit(other.store, 'people', 'differs', 'title', 'Head of plants'));
    const before = await everything(other.store);
    const opened = good(await other.setUp.openVault({ place: PLACE, secret: { code } }));
    const preview = good(await other.setUp.previewJoin(opened));
    expect(preview).toMatchObject({ added: 1, same: 1, onlyHere: 1, changed: 1, deleted: 0 });
    expect(preview?.changes).toEqual([
      {
        table: 'people',
        id: 'differs',
        title: 'Person differs',
        isDeleted: false,
        fields: [{ field: 'title', here: 'Head of plants', there: aPerson().title }],
      },
    ]);
    expect(await everything(other.store)).toEqual(before);
    expect(writesIn(other.world)).toEqual([]);
  });

  it('can be called off while it looks', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    await meet(one.store, 'a', 'Ada');
    const code = await create(one);
    await one.world.sync();
    const opened = good(await other.setUp.openVault({ place: PLACE, secret: { code } }));
    const signal = AbortSignal.abort();
    expect(await other.setUp.previewJoin(opened, { signal })).toEqual({ ok: true, value: null });
  });
});
