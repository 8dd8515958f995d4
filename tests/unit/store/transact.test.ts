import { describe, expect, it } from 'vitest';
import { saveDraft } from '@/lib/store/commands/drafts';
import { startCompany } from '@/lib/store/commands/start-company';
import { intend } from '@/lib/store/intent';
import { ROOM_NEEDED } from '@/lib/store/room';
import { type Store, write, writeIntents } from '@/lib/store/write';
import { withAbort, withoutAnswer, withoutRoom } from '../../fixtures/failing-disk';
import { aStore, done, everything, memoryEngine, openRaw } from '../../fixtures/memory-store';
import { aClip, aFinding, aPerson } from '../../fixtures/records';

const SHORT = 60;
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const { id: _, createdAt: __, updatedAt: ___, ...person } = aPerson();
const addAna = (store: Store) =>
  writeIntents(store, [intend.create('people', 'ana', { ...person, name: 'Ana' })]);

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
    // Said on the console otherwise.
    store.database.on('blocked', () => false);
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
    expect(await everything(store)).toEqual({});
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

  it('a large write is given the time that so many rows ask for', async () => {
    const waitFor = async (rows: number) => {
      const store = { ...aStore(), answerWithinMs: SHORT };
      store.database.use(withoutAnswer('people'));
      const ids = Array.from({ length: rows }, (_none, index) => `p${index}`);
      const start = performance.now();
      await writeIntents(
        store,
        ids.map((one) => intend.create('people', one, person)),
      );
      return performance.now() - start;
    };
    expect(await waitFor(8_000)).toBeGreaterThanOrEqual(2 * SHORT - 10);
  });

  it('starting a company on a full disk is said and not shown', async () => {
    const store = aStore();
    store.database.use(withoutRoom('opportunities'));
    const company = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'Role' };
    expect(await startCompany(store, company)).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await store.database.companies.count()).toBe(0);
  });
});
