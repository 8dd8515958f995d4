import { describe, expect, it } from 'vitest';
import { saveDraft } from '@/lib/store/commands/drafts';
import { editTitle } from '@/lib/store/commands/edit-person';
import { startCompany } from '@/lib/store/commands/start-company';
import { intend } from '@/lib/store/intent';
import { ROOM_NEEDED } from '@/lib/store/transact';
import { type Store, write, writeIntents } from '@/lib/store/write';
import { withAbort, withoutAnswer, withoutRoom } from '../../fixtures/failing-disk';
import {
  aStore,
  done,
  everything,
  memoryEngine,
  openRaw,
  plant,
} from '../../fixtures/memory-store';
import { aClip, aFinding, aPerson } from '../../fixtures/records';

const SHORT = 60;
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
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

describe('when the disk fails', () => {
  const keepOne = (store: Store) =>
    writeIntents(store, [
      intend.create('clips', 'c', aClip()),
      intend.create('findings', 'f', aFinding()),
    ]);

  it('a browser without room ends in "full", with nothing stored', async () => {
    const store = aStore();
    store.database.use(withoutRoom('findings'));
    expect(await keepOne(store)).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await everything(store)).toEqual({});
  });

  it('an aborted transaction ends in "refused", with nothing stored', async () => {
    const store = aStore();
    store.database.use(withAbort('findings'));
    expect(await keepOne(store)).toEqual({ ok: false, problem: { code: 'refused' } });
    expect(await everything(store)).toEqual({});
  });

  it('a put that is never answered ends in "refused" after the time-out, with nothing stored', async () => {
    const engine = memoryEngine();
    const store = { ...aStore(engine), answerWithinMs: SHORT };
    store.database.use(withoutAnswer('findings'));
    const start = performance.now();
    expect(await keepOne(store)).toEqual({ ok: false, problem: { code: 'refused' } });
    expect(performance.now() - start).toBeGreaterThanOrEqual(SHORT - 5);
    expect(await everything(aStore(engine))).toEqual({});
  });

  it('a draft that is never answered ends in "refused", with nothing stored', async () => {
    const engine = memoryEngine();
    const store = { ...aStore(engine), answerWithinMs: SHORT };
    store.database.use(withoutAnswer('drafts'));
    expect(await saveDraft(store, 'here', 'typed')).toEqual({
      ok: false,
      problem: { code: 'refused' },
    });
    expect(await everything(aStore(engine))).toEqual({});
  });

  it('writes again once the disk answers again', async () => {
    const store = { ...aStore(), answerWithinMs: SHORT };
    store.database.use(withoutAnswer('people'));
    expect(await addAna(store)).toMatchObject({ ok: false });
    store.database.unuse({ stack: 'dbcore', name: 'failing-disk' });
    await done(addAna(store));
    expect(await store.database.people.count()).toBe(1);
  });

  it('a database that opens after the time-out writes nothing any more', async () => {
    const engine = memoryEngine();
    const holder = await openRaw(engine, 5);
    const store = { ...aStore(engine), answerWithinMs: SHORT };
    expect(await addAna(store)).toEqual({ ok: false, problem: { code: 'refused' } });
    holder.close();
    await store.database.open();
    await moment(SHORT);
    expect(await everything(aStore(engine))).toEqual({});
  });

  it('with little room left is not begun: half a put could cost the whole database', async () => {
    const store = { ...aStore(), roomLeft: async () => ROOM_NEEDED - 1 };
    expect(await addAna(store)).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await saveDraft(store, 'here', 'typed')).toEqual({
      ok: false,
      problem: { code: 'full' },
    });
    expect(store.database.isOpen()).toBe(false);
  });

  it('with just enough room is done', async () => {
    const store = { ...aStore(), roomLeft: async () => ROOM_NEEDED };
    await done(addAna(store));
  });

  it('that does not even tell its room ends in "refused"', async () => {
    const silent = new Promise<number>(() => {});
    const store = { ...aStore(), answerWithinMs: SHORT, roomLeft: () => silent };
    expect(await addAna(store)).toEqual({ ok: false, problem: { code: 'refused' } });
    expect(await everything(store)).toEqual({});
  });

  it('a long write is not given up while the browser keeps answering', async () => {
    const store = { ...aStore(), answerWithinMs: 500 };
    const long = write(store, async () => {
      const end = performance.now() + 3 * store.answerWithinMs;
      while (performance.now() < end) await store.database.people.count();
      return { intents: [intend.create('people', 'ana', person)], value: 'done' };
    });
    expect(await done(long)).toBe('done');
    expect(await store.database.people.count()).toBe(1);
  });

  it('starting a company on a full disk is said and not shown', async () => {
    const store = aStore();
    store.database.use(withoutRoom('opportunities'));
    const company = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'Role' };
    expect(await startCompany(store, company)).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await store.database.companies.count()).toBe(0);
  });
});
