import { describe, expect, it } from 'vitest';
import { deleteRecord } from '@/lib/store/commands/delete';
import { keepPassage, takeBackQuote } from '@/lib/store/commands/keep-passage';
import {
  ABOUT,
  aKeeping,
  COMPANY,
  findingsOf,
  keep,
  MISSION,
  PRESS,
} from '../../../fixtures/keepings';
import { aStore, done } from '../../../fixtures/memory-store';

const PASSAGE = {
  kind: 'mission',
  selector: { exact: MISSION, prefix: '', suffix: '' },
  clipKind: 'selection',
} as const;

const keepOn = (store: ReturnType<typeof aStore>, page: typeof ABOUT) =>
  done(keepPassage(store, COMPANY, page, PASSAGE));

describe('a passage', () => {
  it('tells what it added: a finding, one more quote of it, or nothing', async () => {
    const store = aStore();
    const added = [];
    for (const page of [ABOUT, ABOUT, PRESS]) added.push((await keepOn(store, page)).added);
    expect(added).toEqual(['finding', 'nothing', 'quote']);
  });

  it('whose finding was deleted adds the finding', async () => {
    const store = aStore();
    const { findingId } = await keepOn(store, ABOUT);
    await done(deleteRecord(store, { table: 'findings', id: findingId }));
    expect((await keepOn(store, ABOUT)).added).toBe('finding');
  });

  it('that is taken back leaves the finding as it was', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    const [before] = await findingsOf(store);
    const kept = await keepOn(store, PRESS);
    await done(takeBackQuote(store, kept));
    const [after] = await findingsOf(store);
    expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
    expect((await store.database.clips.get(kept.clipId))?.deletedAt).toBeDefined();
  });

  it('that is taken back keeps the quote where another finding rests on it', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    const kept = await keepOn(store, PRESS);
    await keep(store, PRESS, aKeeping({ kind: 'vision' }));
    await done(takeBackQuote(store, kept));
    expect((await store.database.clips.get(kept.clipId))?.deletedAt).toBeUndefined();
  });
});
