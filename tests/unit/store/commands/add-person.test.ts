import { describe, expect, it } from 'vitest';
import { newPersonFields } from '@/lib/domain/person-line';
import { addPerson } from '@/lib/store/commands/add-person';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { editTitle } from '@/lib/store/commands/edit-person';
import { aStore, done, everything, memoryEngine, plant } from '../../../fixtures/memory-store';
import { aFinding, aPerson } from '../../../fixtures/records';

const leader = aFinding({ id: 'leader', kind: 'leader', text: 'Ana Ruiz', value: 'CFO' });
const fromLeader = { companyId: 'company-1', name: 'Ana Ruiz', title: 'CFO', findingId: 'leader' };

describe('adding a person', () => {
  it('takes level and function from the title', async () => {
    const store = aStore();
    const id = await done(addPerson(store, { companyId: 'c', name: ' Ana Ruiz ', title: 'CFO' }));
    expect(await store.database.people.get(id)).toStrictEqual({
      ...newPersonFields('Ana Ruiz', 'CFO'),
      id,
      companyId: 'c',
      hiringRoles: [],
      urls: [],
      createdAt: store.now(),
      updatedAt: store.now(),
    });
  });

  it('without a title asks for none', async () => {
    const store = aStore();
    const id = await done(addPerson(store, { companyId: 'c', name: 'Ana' }));
    expect(await store.database.people.get(id)).not.toHaveProperty('title');
  });

  it('without a name is refused, with nothing stored', async () => {
    const store = aStore();
    expect(await addPerson(store, { companyId: 'c', name: '  ' })).toEqual({
      ok: false,
      problem: { code: 'invalid', table: 'people', path: 'name' },
    });
    expect(await everything(store)).toEqual({});
  });

  it('from a leader makes the two point at each other', async () => {
    const store = aStore();
    await plant(store, { findings: [leader] });
    const id = await done(addPerson(store, fromLeader));
    expect(await store.database.people.get(id)).toMatchObject({ findingId: 'leader' });
    expect(await store.database.findings.get('leader')).toMatchObject({ personId: id });
  });

  it('from one leader twice is one person, with the roles of both times', async () => {
    const store = aStore();
    await plant(store, { findings: [leader] });
    const first = await done(addPerson(store, { ...fromLeader, hiringRoles: ['leader'] }));
    const second = await done(addPerson(store, { ...fromLeader, hiringRoles: ['evaluator'] }));
    expect(second).toBe(first);
    expect(await store.database.people.toArray()).toMatchObject([
      { id: first, hiringRoles: ['leader', 'evaluator'] },
    ]);
  });

  it('from one leader on two surfaces at the same time is one person', async () => {
    const engine = memoryEngine();
    const [popup, panel] = [aStore(engine, 'popup'), aStore(engine, 'panel')];
    await plant(popup, { findings: [leader] });
    const [one, other] = await Promise.all([
      done(addPerson(popup, fromLeader)),
      done(addPerson(panel, fromLeader)),
    ]);
    expect(one).toBe(other);
    expect(await popup.database.people.count()).toBe(1);
  });

  it('from a leader whose person was deleted brings that person back', async () => {
    const store = aStore();
    await plant(store, { findings: [leader] });
    const id = await done(addPerson(store, fromLeader));
    await done(deleteRecord(store, { table: 'people', id }));
    expect(await done(addPerson(store, fromLeader))).toBe(id);
    const people = await store.database.people.toArray();
    expect(people).toHaveLength(1);
    expect(people[0]).not.toHaveProperty('deletedAt');
  });

  it('from a leader that was deleted meanwhile is refused, with nobody stored', async () => {
    const store = aStore();
    await plant(store, { findings: [leader] });
    const refs = await done(deleteRecord(store, { table: 'findings', id: 'leader' }));
    expect(await addPerson(store, fromLeader)).toEqual({
      ok: false,
      problem: { code: 'missing', table: 'findings', id: 'leader' },
    });
    expect(await store.database.people.count()).toBe(0);
    await done(undelete(store, refs));
    await done(addPerson(store, fromLeader));
  });
});

describe('changing a title', () => {
  it('changes level and function with it', async () => {
    const store = aStore();
    await plant(store, { people: [aPerson({ id: 'ana' })] });
    await done(editTitle(store, 'ana', 'HR Manager'));
    const { level, levelConf, function: area } = newPersonFields('Ana', 'HR Manager');
    expect(await store.database.people.get('ana')).toMatchObject({
      title: 'HR Manager',
      level,
      levelConf,
      function: area,
    });
  });

  it('leaves alone a level that the person set by hand', async () => {
    const store = aStore();
    await plant(store, { people: [aPerson({ id: 'ana', level: 3, levelSource: 'user' })] });
    await done(editTitle(store, 'ana', 'CEO'));
    expect(await store.database.people.get('ana')).toMatchObject({ title: 'CEO', level: 3 });
  });

  it('to nothing takes it away', async () => {
    const store = aStore();
    await plant(store, { people: [aPerson({ id: 'ana', title: 'CEO' })] });
    await done(editTitle(store, 'ana', ''));
    expect(await store.database.people.get('ana')).not.toHaveProperty('title');
  });

  it('of somebody who is not there is refused', async () => {
    expect(await editTitle(aStore(), 'nobody', 'CEO')).toEqual({
      ok: false,
      problem: { code: 'missing', table: 'people', id: 'nobody' },
    });
  });
});
