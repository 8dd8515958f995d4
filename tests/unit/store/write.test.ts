import { describe, expect, it } from 'vitest';
import { editTitle } from '@/lib/store/commands/edit-person';
import { intend } from '@/lib/store/intent';
import { type Store, write, writeIntents } from '@/lib/store/write';
import { aStore, done, everything, memoryEngine, plant } from '../../fixtures/memory-store';
import { aFinding, aPerson } from '../../fixtures/records';

const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();
const addAna = (store: Store) =>
  writeIntents(store, [intend.create('people', 'ana', { ...person, name: 'Ana' })]);

describe('a write', () => {
  it('stores what its intents say, stamped with the clock', async () => {
    const store = aStore();
    await done(addAna(store));
    store.later();
    await done(writeIntents(store, [intend.set('people', 'ana', 'name', 'Ana Ruiz')]));
    expect(await store.database.people.get('ana')).toStrictEqual({
      ...person,
      id: 'ana',
      name: 'Ana Ruiz',
      createdAt: store.now() - 1_000,
      updatedAt: store.now(),
    });
  });

  it('applies several intents about one record in their order', async () => {
    const store = aStore();
    await done(addAna(store));
    await done(
      writeIntents(store, [
        intend.set('people', 'ana', 'name', 'One'),
        intend.include('people', 'ana', 'hiringRoles', 'peer'),
        intend.set('people', 'ana', 'name', 'Two'),
      ]),
    );
    expect(await store.database.people.get('ana')).toMatchObject({
      name: 'Two',
      hiringRoles: ['peer'],
    });
  });

  it('stores nothing of itself when one of its intents is refused', async () => {
    const store = aStore();
    const result = await writeIntents(store, [
      intend.create('people', 'ana', person),
      intend.set('people', 'nobody', 'name', 'Nobody'),
    ]);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'missing', table: 'people', id: 'nobody' },
    });
    expect(await everything(store)).toEqual({});
  });

  it('stores nothing of itself when a record would not be valid, and names the field', async () => {
    const store = aStore();
    const result = await writeIntents(store, [
      intend.create('people', 'ana', person),
      intend.create('people', 'bo', { ...person, name: '   ' }),
    ]);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'invalid', table: 'people', path: 'name' },
    });
    expect(await everything(store)).toEqual({});
  });

  it('stores nothing of itself when its plan fails, and lets a bug be seen', async () => {
    const store = aStore();
    const bug = write(store, async () => {
      await store.database.people.get('ana');
      throw new TypeError('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    expect(await everything(store)).toEqual({});
  });

  it('keeps fields of a later version in the rows it changes', async () => {
    const store = aStore();
    await plant(store, { people: [{ ...aPerson({ id: 'ana' }), laterField: { kept: true } }] });
    await done(editTitle(store, 'ana', 'CEO'));
    expect(await store.database.people.get('ana')).toMatchObject({
      title: 'CEO',
      laterField: { kept: true },
    });
  });

  it('does not touch a record it has nothing new to say about', async () => {
    const store = aStore();
    await done(addAna(store));
    const before = await everything(store);
    store.later();
    await done(writeIntents(store, [intend.set('people', 'ana', 'name', 'Ana')]));
    expect(await everything(store)).toEqual(before);
  });

  it('refuses to change a malformed row, which stays as it is', async () => {
    const store = aStore();
    const malformed = { ...aFinding({ id: 'odd' }), kind: 42 };
    await plant(store, { findings: [malformed] });
    const result = await writeIntents(store, [intend.set('findings', 'odd', 'text', 'New')]);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'invalid', table: 'findings', path: 'kind' },
    });
    expect(await everything(store)).toEqual({ findings: [malformed] });
  });

  it('deletes and brings back a malformed row all the same', async () => {
    const store = aStore();
    const malformed = { ...aFinding({ id: 'odd' }), kind: 42 };
    await plant(store, { findings: [malformed] });
    await done(writeIntents(store, [intend.delete('findings', 'odd')]));
    expect(await store.database.findings.get('odd')).toMatchObject({ deletedAt: store.now() });
    await done(writeIntents(store, [intend.restore('findings', 'odd')]));
    expect(await store.database.findings.get('odd')).toEqual({
      ...malformed,
      updatedAt: store.now(),
    });
  });

  it('is a mistake inside another one: it would be acknowledged before it is committed', async () => {
    const store = aStore();
    const nested = write(store, async () => {
      await addAna(store);
      return { intents: [], value: undefined };
    });
    await expect(nested).rejects.toThrow('inside a transaction');
  });

  it('sees what another connection has committed, and the two take turns', async () => {
    const engine = memoryEngine();
    const [one, other] = [aStore(engine), aStore(engine)];
    await done(addAna(one));
    const roles = ['peer', 'evaluator', 'advocate', 'influencer'] as const;
    await Promise.all(
      roles.map((role, index) =>
        done(
          writeIntents(index % 2 ? one : other, [
            intend.include('people', 'ana', 'hiringRoles', role),
          ]),
        ),
      ),
    );
    const ana = await one.database.people.get('ana');
    expect(new Set(ana?.hiringRoles)).toEqual(new Set(roles));
  });
});
