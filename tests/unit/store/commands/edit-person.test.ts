import { expect, test } from 'vitest';
import { addPerson } from '@/lib/store/commands/add-person';
import {
  editTitle,
  levelAsRead,
  placeInDepartment,
  setFunction,
  setLevel,
} from '@/lib/store/commands/edit-person';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, done } from '../../../fixtures/memory-store';

const known = async (title = 'Product Manager') => {
  const store = aStore();
  const companyId = await done(startCompany(store, { name: 'Larkmoor', roleTitle: 'Role' }));
  const id = await done(addPerson(store, { companyId, name: 'Bo Lind', title }));
  const person = async () => {
    const row = await store.database.people.get(id);
    if (!row) throw new Error('gone');
    return row;
  };
  return { store, companyId, id, person };
};

test('level and function follow a new title', async () => {
  const { store, id, person } = await known();
  await done(editTitle(store, id, 'Chief Financial Officer'));
  expect(await person()).toMatchObject({ level: 8, function: 'finance', levelSource: 'rule' });
});

test('a level set by hand stays, whatever the title becomes', async () => {
  const { store, id, person } = await known();
  await done(setLevel(store, id, 5));
  await done(editTitle(store, id, 'Chief Financial Officer'));
  expect(await person()).toMatchObject({ level: 5, levelSource: 'user', function: 'finance' });
});

test('a function set by hand stays, whatever the title becomes', async () => {
  const { store, id, person } = await known();
  await done(setFunction(store, id, 'operations'));
  await done(editTitle(store, id, 'Chief Financial Officer'));
  expect(await person()).toMatchObject({ level: 8, function: 'operations' });
});

test('goes back to what the title says', async () => {
  const { store, id, person } = await known();
  const before = await person();
  await done(setLevel(store, id, 9));
  await done(levelAsRead(store, id));
  expect(await person()).toMatchObject({
    level: before.level,
    levelConf: before.levelConf,
    levelSource: 'rule',
  });
});

test('an emptied title leaves a level to ask for', async () => {
  const { store, id, person } = await known();
  await done(editTitle(store, id, ''));
  const after = await person();
  expect(after.title).toBeUndefined();
  expect(after).toMatchObject({ level: 0, levelConf: 'low' });
});

test('a department is one, however its name is written', async () => {
  const { store, companyId, id, person } = await known();
  await done(placeInDepartment(store, await person(), 'Field Delivery'));
  await done(placeInDepartment(store, await person(), ' field  delivery'));
  const company = await store.database.companies.get(companyId);
  expect(company?.departments.map(({ name }) => name)).toEqual(['Field Delivery']);
  expect((await person()).departmentId).toBe(company?.departments[0]?.id);
  await done(placeInDepartment(store, { id, companyId }, ' '));
  expect((await person()).departmentId).toBeUndefined();
});
