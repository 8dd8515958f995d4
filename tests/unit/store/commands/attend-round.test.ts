import { expect, test } from 'vitest';
import { participantId } from '@/lib/domain/ids';
import { attendRound } from '@/lib/store/commands/attend-round';
import { edit } from '@/lib/store/commands/edit';
import { aStore, done } from '../../../fixtures/memory-store';

const seat = { roundId: 'round', personId: 'person' };
const id = participantId('round', 'person');

test('puts somebody in a round once, however often it is said', async () => {
  const store = aStore();
  await done(attendRound(store, seat, true));
  await done(attendRound(store, seat, true));
  expect(await store.database.participants.toArray()).toMatchObject([{ id, ...seat, topics: [] }]);
});

test('keeps what was noted while somebody is out of the round', async () => {
  const store = aStore();
  await done(attendRound(store, seat, true));
  await done(edit(store, 'participants', id, 'notes', 'Wants numbers.'));
  await done(attendRound(store, seat, false));
  expect((await store.database.participants.get(id))?.deletedAt).toBeDefined();
  await done(attendRound(store, seat, true));
  const back = await store.database.participants.get(id);
  expect(back).toMatchObject({ notes: 'Wants numbers.' });
  expect(back?.deletedAt).toBeUndefined();
});

test('somebody who was never in it stays out', async () => {
  const store = aStore();
  await done(attendRound(store, seat, false));
  expect(await store.database.participants.count()).toBe(0);
});
