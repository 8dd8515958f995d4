import { describe, expect, it } from 'vitest';
import { isDeletionSide, type SyncConflict } from '@/lib/domain/sync-conflict';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { resolveConflict } from '@/lib/store/commands/resolve-conflict';
import { intend } from '@/lib/store/intent';
import { listConflicts, readConflicts } from '@/lib/store/queries/sync-conflicts';
import { writeIntents } from '@/lib/store/write';
import { aStore, done } from '../../../fixtures/memory-store';
import type { Stored } from '../../../fixtures/memory-transport';
import { aPerson, aProposal } from '../../../fixtures/records';
import { type StoreDevice, storeDevice } from '../../../fixtures/store-device';

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();
const { id: ____, createdAt: _____, updatedAt: ______, ...proposal } = aProposal();
const STEP = { id: 's', what: 'Ask the crew', who: [], rank: 'a0' };

const two = async (): Promise<[StoreDevice, StoreDevice]> => {
  const stored: Stored = new Map();
  const [one, other] = [
    await storeDevice(aStore(undefined, 'one-'), stored),
    await storeDevice(aStore(undefined, 'other-'), stored),
  ];
  for (const device of [one, other]) await device.start();
  await done(
    writeIntents(one.store, [
      intend.create('people', 'p', person),
      intend.create('proposals', 'q', { ...proposal, steps: [] }),
      { do: 'add', table: 'proposals', id: 'q', list: 'steps', entry: STEP },
    ]),
  );
  await meet(one, other);
  return [one, other];
};

const meet = async (...devices: StoreDevice[]): Promise<void> => {
  for (let round = 0; round < 2; round += 1) for (const device of devices) await device.sync();
};

const namesApart = async (): Promise<[StoreDevice, StoreDevice]> => {
  const [one, other] = await two();
  await done(edit(one.store, 'people', 'p', 'name', 'Ada Byron'));
  await done(edit(other.store, 'people', 'p', 'name', 'Ada King'));
  await meet(one, other);
  return [one, other];
};

const only = async ({ store }: StoreDevice): Promise<SyncConflict> => {
  const [conflict, ...more] = await listConflicts(store.database);
  if (!conflict || more.length > 0) throw new Error(`${more.length} more than one`);
  return conflict;
};

describe('a field that two devices set apart', () => {
  it('is told with what each said, and which of them this one is', async () => {
    const [one, other] = await namesApart();
    const here = await only(one);
    expect(here).toMatchObject({ table: 'people', id: 'p', path: 'name', about: { of: 'field' } });
    expect(here.sides.map(({ value }) => String(value)).toSorted()).toEqual([
      'Ada Byron',
      'Ada King',
    ]);
    const own = (conflict: SyncConflict) => conflict.sides.find(({ isThis }) => isThis)?.value;
    expect(own(here)).toBe('Ada Byron');
    expect(own(await only(other))).toBe('Ada King');
    expect(await readConflicts(one.store.database, 'people', 'p')).toEqual([here]);
    expect(await readConflicts(one.store.database, 'people', 'nobody')).toEqual([]);
  });

  it.each([0, 1])('is settled by choosing side %i, at once here and then there', async (at) => {
    const [one, other] = await namesApart();
    const conflict = await only(one);
    const { op = '', value } = conflict.sides[at] ?? {};
    await done(resolveConflict(one.store, conflict, op));
    expect(await listConflicts(one.store.database)).toEqual([]);
    await meet(one, other);
    for (const { store } of [one, other]) {
      expect(await listConflicts(store.database)).toEqual([]);
      expect((await store.database.people.get('p'))?.name).toBe(value);
    }
  });

  it('is settled by typing something else', async () => {
    const [one, other] = await namesApart();
    await done(edit(one.store, 'people', 'p', 'name', 'Ada Lovelace'));
    expect(await listConflicts(one.store.database)).toEqual([]);
    await meet(one, other);
    expect(await listConflicts(other.store.database)).toEqual([]);
  });

  it('that neither says any more cannot be chosen', async () => {
    const [one] = await namesApart();
    const refused = await resolveConflict(one.store, await only(one), 'no such side');
    expect(refused).toMatchObject({ ok: false, problem: { code: 'missing' } });
  });
});

const stepText = async ({ store }: StoreDevice): Promise<unknown> =>
  (await store.database.proposals.get('q'))?.steps?.map(({ what }) => what);

describe('an entry of a list', () => {
  const change = (device: StoreDevice, value: string) =>
    done(
      writeIntents(device.store, [
        {
          do: 'change',
          table: 'proposals',
          id: 'q',
          list: 'steps',
          entryId: 's',
          field: 'what',
          value,
        },
      ]),
    );
  const removedApart = async () => {
    const [one, other] = await two();
    await done(
      writeIntents(one.store, [
        { do: 'remove', table: 'proposals', id: 'q', list: 'steps', entryId: 's' },
      ]),
    );
    await change(other, 'Ask the whole crew');
    await meet(one, other);
    return [one, other] as const;
  };

  it('that two devices changed apart is one question, settled like any', async () => {
    const [one, other] = await two();
    await change(one, 'Ask Ida');
    await change(other, 'Ask Bo');
    await meet(one, other);
    const conflict = await only(one);
    expect(conflict.about).toEqual({
      of: 'entry-field',
      list: 'steps',
      entryId: 's',
      field: 'what',
    });
    const { op = '' } = conflict.sides.find(({ value }) => value === 'Ask Bo') ?? {};
    await done(resolveConflict(one.store, conflict, op));
    await meet(one, other);
    for (const device of [one, other]) {
      expect(await stepText(device)).toEqual(['Ask Bo']);
      expect(await listConflicts(device.store.database)).toEqual([]);
    }
  });

  it.each([
    ['kept', true],
    ['removed', false],
  ])('that was removed here and changed there can be %s', async (_, isKept) => {
    const [one, other] = await removedApart();
    const conflict = await only(one);
    expect(conflict.about).toEqual({ of: 'entry', list: 'steps', entryId: 's' });
    expect(await stepText(one)).toEqual(['Ask the whole crew']);
    const chosen = conflict.sides.find((side) => isDeletionSide(side) !== isKept);
    await done(resolveConflict(one.store, conflict, chosen?.op ?? ''));
    await meet(one, other);
    for (const device of [one, other]) {
      expect(await stepText(device)).toEqual(isKept ? ['Ask the whole crew'] : []);
      expect(await listConflicts(device.store.database)).toEqual([]);
    }
  });
});

describe('a record that was deleted here and edited there', () => {
  const apart = async () => {
    const [one, other] = await two();
    await done(deleteRecord(one.store, { table: 'people', id: 'p' }));
    await done(edit(other.store, 'people', 'p', 'title', 'Head of plants'));
    await meet(one, other);
    return [one, other] as const;
  };

  it.each([
    ['kept', false],
    ['deleted', true],
  ])('is there, marked, and can be %s', async (_, isDeleted) => {
    const [one, other] = await apart();
    const conflict = (await listConflicts(other.store.database)).find(
      ({ path }) => path === '$deleted',
    );
    expect((await one.store.database.people.get('p'))?.deletedAt).toBeUndefined();
    const side = conflict?.sides.find((own) => isDeletionSide(own) === isDeleted);
    if (!conflict) throw new Error('it is marked');
    await done(resolveConflict(other.store, conflict, side?.op ?? ''));
    expect(await listConflicts(other.store.database)).toEqual([]);
    await meet(one, other);
    for (const { store } of [one, other]) {
      expect((await store.database.people.get('p'))?.deletedAt !== undefined).toBe(isDeleted);
      expect(await listConflicts(store.database)).toEqual([]);
    }
  });
});
