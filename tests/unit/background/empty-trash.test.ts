import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyTrashDaily } from '@/entrypoints/background/empty-trash';
import { TRASH_MS } from '@/lib/domain/base';
import { deleteRecord } from '@/lib/store/commands/delete';
import { aStore, done, plant } from '../../fixtures/memory-store';
import { aPerson } from '../../fixtures/records';

const ring = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });

it('empties what has been in the trash for 30 days when its alarm rings, and at no other', async () => {
  const store = aStore();
  await plant(store, { people: [aPerson(), aPerson({ id: 'kept' })] });
  await done(deleteRecord(store, { table: 'people', id: 'person-1' }));
  store.later(TRASH_MS + 1);
  const forget = vi.fn(async () => undefined);
  emptyTrashDaily(store, forget);
  await vi.waitFor(async () =>
    expect(await fakeBrowser.alarms.get('empty-trash')).toMatchObject({ periodInMinutes: 1_440 }),
  );
  const left = async () => (await store.database.people.toArray()).filter((one) => 'name' in one);
  await ring('another');
  expect(await left()).toHaveLength(2);
  await ring('empty-trash');
  await vi.waitFor(async () => expect(await left()).toHaveLength(1));
  expect((await left())[0]?.id).toBe('kept');
  await vi.waitFor(() => expect(forget).toHaveBeenCalledOnce());
});

it('leaves an alarm that is set as it is, so that a worker that restarts does not put it off', async () => {
  await fakeBrowser.alarms.create('empty-trash', { when: 5, periodInMinutes: 1_440 });
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  const get = vi.spyOn(fakeBrowser.alarms, 'get');
  emptyTrashDaily(aStore(), async () => undefined);
  await get.mock.results[0]?.value;
  await new Promise((resolve) => setTimeout(resolve));
  expect(get).toHaveBeenCalledWith('empty-trash');
  expect(create).not.toHaveBeenCalled();
});
