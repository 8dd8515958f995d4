import { describe, expect, it } from 'vitest';
import { addRecord } from '@/lib/store/commands/add-record';
import {
  addEntries,
  changeEntry,
  moveEntry,
  rankAtEnd,
  removeEntry,
  restoreEntry,
  setMember,
} from '@/lib/store/commands/entries';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aProposal } from '../../../fixtures/records';

const STEPS = { table: 'proposals', id: 'proposal-1', list: 'steps' } as const;

/** A proposal with three steps, in order. */
const world = async () => {
  const store = aStore();
  await plant(store, { proposals: [aProposal({ id: STEPS.id, steps: [] })] });
  const read = async () => (await store.database.proposals.get(STEPS.id))?.steps ?? [];
  const ids: string[] = [];
  for (const what of ['one', 'two', 'three']) {
    const rank = rankAtEnd(await read());
    ids.push(...(await done(addEntries(store, STEPS, [{ what, rank, who: [] }]))));
  }
  return { store, ids, read, words: async () => (await read()).map(({ what }) => what) };
};

describe('embedded lists', () => {
  it('grow at the end, each entry with an id of its own', async () => {
    const { ids, words } = await world();
    expect(await words()).toEqual(['one', 'two', 'three']);
    expect(new Set(ids).size).toBe(3);
  });

  it('move an entry by one place, and not beyond either end', async () => {
    const { store, ids, read, words } = await world();
    const move = async (at: number, by: -1 | 1) =>
      done(moveEntry(store, { ...STEPS, entryId: ids[at] ?? '' }, await read(), by));
    await move(2, -1);
    expect(await words()).toEqual(['one', 'three', 'two']);
    await move(0, 1);
    expect(await words()).toEqual(['three', 'one', 'two']);
    // The third stands first by now, the second last: further it does not go.
    await move(2, -1);
    await move(1, 1);
    expect(await words()).toEqual(['three', 'one', 'two']);
  });

  it('take one back where it stood, under the id that others know it by', async () => {
    const { store, ids, read, words } = await world();
    const [, two] = await read();
    if (!two) throw new Error('The second of three');
    await done(removeEntry(store, { ...STEPS, entryId: two.id }));
    expect(await words()).toEqual(['one', 'three']);
    await done(restoreEntry(store, STEPS, two));
    expect(await words()).toEqual(['one', 'two', 'three']);
    expect((await read()).map(({ id }) => id)).toEqual(ids);
  });

  it('change and lose one entry, and leave the others', async () => {
    const { store, ids, read, words } = await world();
    const entryId = ids[1] ?? '';
    await done(changeEntry(store, { ...STEPS, entryId }, 'how', 'By hand'));
    expect((await read())[1]).toMatchObject({ what: 'two', how: 'By hand' });
    await done(changeEntry(store, { ...STEPS, entryId }, 'how', undefined));
    expect((await read())[1]).not.toHaveProperty('how');
    await done(removeEntry(store, { ...STEPS, entryId }));
    expect(await words()).toEqual(['one', 'three']);
  });
});

it('a member is in a set once, and out of it', async () => {
  const { store } = await world();
  const at = { table: 'proposals', id: STEPS.id, field: 'audienceIds' } as const;
  const read = async () => (await store.database.proposals.get(STEPS.id))?.audienceIds;
  await done(setMember(store, at, 'mara', true));
  await done(setMember(store, at, 'mara', true));
  expect(await read()).toEqual(['mara']);
  await done(setMember(store, at, 'mara', false));
  expect(await read()).toEqual([]);
});

describe('a record from one line', () => {
  it('says nothing that nobody said', async () => {
    const store = aStore();
    const id = await done(
      addRecord(store, 'keyPoints', { opportunityId: 'role', text: 'Fewer hand-offs' }),
    );
    expect(await store.database.keyPoints.get(id)).toMatchObject({
      text: 'Fewer hand-offs',
      kind: 'looking-for',
      direction: 'theirs',
      status: 'assumed',
    });
  });

  it('holds what is known already', async () => {
    const store = aStore();
    const id = await done(
      addRecord(store, 'objectives', {
        companyId: 'company',
        text: 'Live in six weeks',
        status: 'stated',
        statedByIds: ['mara'],
      }),
    );
    const stored = await store.database.objectives.get(id);
    expect(stored).toMatchObject({ status: 'stated', statedByIds: ['mara'], kind: 'other' });
  });

  it('is refused without its line, and nothing is written', async () => {
    const store = aStore();
    const empty = await addRecord(store, 'introductions', {
      opportunityId: '',
      audience: 'client',
    });
    expect(empty).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(await store.database.introductions.count()).toBe(0);
  });
});
