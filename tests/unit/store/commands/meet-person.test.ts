import { expect, test } from 'vitest';
import { isThisPerson, meetPerson } from '@/lib/store/commands/meet-person';
import { readLeaders } from '@/lib/store/queries/leaders';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aFinding, aPerson } from '../../../fixtures/records';

const aLeader = (id: string, changes = {}) =>
  aFinding({ id, kind: 'leader', text: 'Ines Okafor', dedupeKey: `leader:${id}`, ...changes });

test('a leader is met and stays a leader', async () => {
  const store = aStore();
  await plant(store, { people: [aPerson({ hiringRoles: ['leader', 'stakeholder'] })] });
  await done(meetPerson(store, 'person-1'));
  const roles = (await store.database.people.get('person-1'))?.hiringRoles;
  expect(roles).toEqual(['leader', 'stakeholder', 'evaluator']);
});

test('who is met already stays as they are', async () => {
  const store = aStore();
  await plant(store, { people: [aPerson({ hiringRoles: ['gatekeeper'] })] });
  await done(meetPerson(store, 'person-1'));
  expect((await store.database.people.get('person-1'))?.hiringRoles).toEqual(['gatekeeper']);
});

test('a leader who is known already is not offered again, and lends a title where none was', async () => {
  const store = aStore();
  const { title: _, ...untitled } = aPerson({ level: 0, levelConf: 'low', function: 'other' });
  await plant(store, {
    people: [untitled],
    findings: [aLeader('finding-1', { value: 'Chief Financial Officer' })],
  });
  await done(isThisPerson(store, 'finding-1', 'person-1'));
  expect(await store.database.people.get('person-1')).toMatchObject({
    title: 'Chief Financial Officer',
    level: 8,
    function: 'finance',
    findingId: 'finding-1',
    hiringRoles: [],
  });
  expect((await readLeaders(store.database, 'company-1', 9)).findings).toEqual([]);
});

test('a title that is known stays', async () => {
  const store = aStore();
  await plant(store, { people: [aPerson()], findings: [aLeader('finding-1', { value: 'Cook' })] });
  await done(isThisPerson(store, 'finding-1', 'person-1'));
  expect((await store.database.people.get('person-1'))?.title).toBe('Chief Financial Officer');
});

test('offers leaders of the company that are nobody and not set aside, as many as asked for', async () => {
  const store = aStore();
  await plant(store, {
    findings: [
      ...['a', 'b', 'c'].map((id) => aLeader(id)),
      aLeader('known', { personId: 'person-1' }),
      aLeader('gone', { deletedAt: 1 }),
      aLeader('no-use', { status: 'rejected' }),
      aLeader('elsewhere', { companyId: 'company-2' }),
      aFinding({ id: 'mission' }),
    ],
  });
  const all = await readLeaders(store.database, 'company-1', 9);
  expect([all.findings.map(({ id }) => id).sort(), all.more]).toEqual([['a', 'b', 'c'], false]);
  const some = await readLeaders(store.database, 'company-1', 2);
  expect([some.findings.length, some.more]).toEqual([2, true]);
});
