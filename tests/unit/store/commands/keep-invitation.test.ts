import { beforeEach, describe, expect, test } from 'vitest';
import { participantId } from '@/lib/domain/ids';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { keepInvitation } from '@/lib/store/commands/keep-invitation';
import { startCompany } from '@/lib/store/commands/start-company';
import { timeRound } from '@/lib/store/commands/time-round';
import type { Store } from '@/lib/store/write';
import { aStore, done } from '../../../fixtures/memory-store';

const at = Date.UTC(2026, 10, 24, 13);
let store: Store;
let companyId: string;

beforeEach(async () => {
  store = aStore();
  companyId = await done(startCompany(store, { name: 'Larkmoor', roleTitle: 'Planner' }));
});

const helena = { name: 'Helena Duarte', title: 'CFO' };
const keep = (changes: Partial<Parameters<typeof keepInvitation>[1]> = {}) =>
  done(keepInvitation(store, { companyId, round: {}, people: [], ...changes }));
const peopleNamed = async () => (await store.database.people.toArray()).map(({ name }) => name);

describe('an invitation that is kept', () => {
  test('is the next round, with the people it names and what their titles tell', async () => {
    const round = { startsAt: at, tz: 'Europe/Oslo', icsUid: 'uid-1', durationMin: 45 };
    const id = await keep({ round, people: [helena] });
    expect(await store.database.rounds.get(id)).toMatchObject({
      ...round,
      ordinal: 2,
      status: 'planned',
    });
    const [person] = await store.database.people.toArray();
    expect(person).toMatchObject({ ...helena, level: 8, companyId });
    const seat = await store.database.participants.get(participantId(id, person?.id ?? ''));
    expect(seat).toBeDefined();
    expect(seat?.attended).toBeUndefined();
  });

  test('changes only what it says of the round it is about', async () => {
    const roundId = await keep({ round: { startsAt: at, place: 'Oslo', icsUid: 'uid-1' } });
    await done(edit(store, 'rounds', roundId, 'kind', 'panel'));
    await keep({ roundId, round: { startsAt: at + 1, place: undefined } });
    expect(await store.database.rounds.toArray()).toMatchObject([
      { id: roundId, startsAt: at + 1, place: 'Oslo', kind: 'panel', icsUid: 'uid-1' },
    ]);
  });

  test('is not kept over a newer version of itself, nor does it cancel that', async () => {
    const version = (icsSequence: number) => ({ icsUid: 'uid-1', icsSequence });
    const roundId = await keep({ round: { startsAt: at + 2, ...version(2) } });
    await keep({ roundId, round: { startsAt: at + 1, ...version(1) }, people: [helena] });
    await keep({ roundId, round: { status: 'cancelled', ...version(1) } });
    const kept = () => store.database.rounds.get(roundId);
    expect(await kept()).toMatchObject({ startsAt: at + 2, status: 'planned', ...version(2) });
    expect(await peopleNamed()).toEqual([]);
    await keep({ roundId, round: { startsAt: at + 3, ...version(3) }, people: [helena] });
    expect(await kept()).toMatchObject({ startsAt: at + 3, ...version(3) });
    expect(await peopleNamed()).toEqual(['Helena Duarte']);
  });

  test('knows who is there by the name, and adds nobody twice', async () => {
    const roundId = await keep({ people: [helena, { name: 'Duarte, Helena' }] });
    await keep({ roundId, people: [{ name: 'helena duarte', title: 'Intern' }] });
    expect(await store.database.people.toArray()).toMatchObject([helena]);
    expect(await store.database.participants.count()).toBe(1);
  });

  test('gives a seat back with what was noted on it', async () => {
    const roundId = await keep({ people: [helena] });
    const [seat] = await store.database.participants.toArray();
    await done(edit(store, 'participants', seat?.id ?? '', 'notes', 'Wants numbers.'));
    await done(deleteRecord(store, { table: 'participants', id: seat?.id ?? '' }));
    await keep({ roundId, people: [helena] });
    const back = await store.database.participants.get(seat?.id ?? '');
    expect([back?.notes, back?.deletedAt]).toEqual(['Wants numbers.', undefined]);
  });

  test('is all or nothing: of a round that is gone nobody is added', async () => {
    const result = await keepInvitation(store, {
      companyId,
      roundId: 'gone',
      round: { startsAt: at },
      people: [helena],
    });
    expect(result).toMatchObject({ ok: false, problem: { code: 'missing' } });
    expect(await peopleNamed()).toEqual([]);
  });
});

test('a time is written with its zone, and both are emptied together', async () => {
  const id = await keep();
  await done(timeRound(store, id, { startsAt: at, tz: 'Asia/Tokyo' }));
  expect(await store.database.rounds.get(id)).toMatchObject({ startsAt: at, tz: 'Asia/Tokyo' });
  await done(timeRound(store, id, { startsAt: undefined, tz: undefined }));
  const emptied = await store.database.rounds.get(id);
  expect([emptied?.startsAt, emptied?.tz]).toEqual([undefined, undefined]);
});
