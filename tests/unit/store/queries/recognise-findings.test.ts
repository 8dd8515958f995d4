import { describe, expect, it } from 'vitest';
import { dedupeKey } from '@/lib/domain/ids';
import { changeKind } from '@/lib/store/commands/change-kind';
import { deleteRecord } from '@/lib/store/commands/delete';
import { readKept } from '@/lib/store/queries/research';
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

describe('a statement the person changed before keeping it', () => {
  const read = { text: MISSION };
  const edited = aKeeping({ text: 'Simple measuring.', seen: read });
  const refiled = aKeeping({ kind: 'vision', seen: { kind: 'mission', ...read } });
  const keys = (kind: 'mission' | 'vision') => {
    const key = dedupeKey(kind, MISSION);
    return { filed: key, read: key };
  };

  it('is stored in the words of the person', async () => {
    const store = aStore();
    await keep(store, ABOUT, edited);
    expect(await findingsOf(store)).toMatchObject([{ text: 'Simple measuring.' }]);
    expect(await store.database.clips.toArray()).toMatchObject([{ selector: { exact: MISSION } }]);
  });

  it.each([
    ['its words', edited],
    ['its kind', refiled],
  ])('is recognised on the next reading after a change of %s', async (_, keeping) => {
    const store = aStore();
    const [id] = await keep(store, ABOUT, keeping);
    const [known] = await readKept(store.database, COMPANY, [keys('mission')]);
    expect(known?.finding.id).toBe(id);
    expect(await keep(store, PRESS, aKeeping())).toEqual([id]);
    expect(await findingsOf(store)).toMatchObject([{ text: keeping.text, kind: keeping.kind }]);
  });

  it('is also recognised where another page gives it the kind the person chose', async () => {
    const store = aStore();
    const [id] = await keep(store, ABOUT, refiled);
    const [known] = await readKept(store.database, COMPANY, [keys('vision')]);
    expect(known?.finding.id).toBe(id);
    expect(await keep(store, PRESS, aKeeping({ kind: 'vision' }))).toEqual([id]);
  });

  it('does not collide with the same words under the other kind on the same page', async () => {
    const store = aStore();
    const [one, other] = await keep(store, ABOUT, refiled, aKeeping({ kind: 'vision' }));
    expect(one).toBe(other);
    expect(await findingsOf(store)).toHaveLength(1);
  });
});

describe('a finding that was filed under another kind after it was kept', () => {
  it.each(['mission', 'vision'] as const)(
    'is recognised when a page is read as %s',
    async (kind) => {
      const store = aStore();
      const [id = ''] = await keep(store, ABOUT, aKeeping());
      await done(changeKind(store, id, 'vision'));
      expect(await keep(store, PRESS, aKeeping({ kind }))).toEqual([id]);
      expect(await findingsOf(store)).toMatchObject([{ id, kind: 'vision' }]);
    },
  );

  it('comes back under the kind of now when it had been deleted', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, aKeeping());
    await done(changeKind(store, id, 'vision'));
    await done(deleteRecord(store, { table: 'findings', id }));
    expect(await keep(store, ABOUT, aKeeping())).toEqual([id]);
    const [finding] = await findingsOf(store);
    expect(finding).toMatchObject({ kind: 'mission', dedupeKey: dedupeKey('mission', MISSION) });
  });

  it('is passed over, once deleted, for a living one that says the same', async () => {
    const store = aStore();
    const [vision = ''] = await keep(store, ABOUT, aKeeping({ kind: 'vision' }));
    const [mission = ''] = await keep(store, ABOUT, aKeeping());
    await done(changeKind(store, mission, 'values'));
    await done(changeKind(store, vision, 'mission'));
    await done(deleteRecord(store, { table: 'findings', id: vision }));
    expect(await keep(store, ABOUT, aKeeping())).toEqual([mission]);
    expect(await store.database.findings.get(vision)).toHaveProperty('deletedAt');
  });
});
