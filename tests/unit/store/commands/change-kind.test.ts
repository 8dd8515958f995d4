import { describe, expect, it } from 'vitest';
import { dedupeKey, linkId } from '@/lib/domain/ids';
import { addPerson } from '@/lib/store/commands/add-person';
import { changeKind } from '@/lib/store/commands/change-kind';
import { deleteRecord } from '@/lib/store/commands/delete';
import { link } from '@/lib/store/commands/link';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aFinding } from '../../../fixtures/records';

const TEXT = 'Measuring for everyone';
const kept = (kind: 'mission' | 'vision' | 'leader', changes = {}) =>
  aFinding({
    id: kind,
    kind,
    text: TEXT,
    clipIds: [`clip-${kind}`],
    dedupeKey: dedupeKey(kind, TEXT),
    ...changes,
  });

describe('filing a finding under another kind', () => {
  it('keeps the finding and its id', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('mission')] });
    expect(await done(changeKind(store, 'mission', 'vision'))).toBe('mission');
    expect(await store.database.findings.toArray()).toMatchObject([
      { id: 'mission', kind: 'vision', dedupeKey: dedupeKey('vision', TEXT) },
    ]);
  });

  it('and back again is as before', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('mission')] });
    const before = await store.database.findings.toArray();
    await done(changeKind(store, 'mission', 'vision'));
    await done(changeKind(store, 'mission', 'mission'));
    expect(await store.database.findings.toArray()).toEqual(before);
  });

  it('under the kind it has changes nothing', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('mission')] });
    const before = await store.database.findings.toArray();
    store.later();
    expect(await done(changeKind(store, 'mission', 'mission'))).toBe('mission');
    expect(await store.database.findings.toArray()).toEqual(before);
  });

  it('makes one of two where the company has the statement under that kind already', async () => {
    const store = aStore();
    await plant(store, {
      findings: [
        kept('mission', { ownWords: 'Simple.' }),
        kept('vision', { text: 'Edited since' }),
      ],
    });
    const ends = { from: 'finding', fromId: 'mission', to: 'person' } as const;
    await done(link(store, { ...ends, toId: 'ana' }, 'owns-it'));
    expect(await done(changeKind(store, 'mission', 'vision'))).toBe('vision');
    expect(await store.database.findings.get('vision')).toMatchObject({
      text: 'Edited since',
      ownWords: 'Simple.',
      clipIds: ['clip-vision', 'clip-mission'],
    });
    expect(await store.database.findings.get('mission')).toMatchObject({ deletedAt: store.now() });
    const moved = linkId({ ...ends, fromId: 'vision', toId: 'ana' });
    const alive = (await store.database.links.toArray()).filter((one) => !one.deletedAt);
    expect(alive).toMatchObject([{ id: moved, fromId: 'vision', toId: 'ana', reason: 'owns-it' }]);
  });

  it('keeps the reason of a link that both had', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('mission'), kept('vision')] });
    const ends = { from: 'finding', to: 'person', toId: 'ana' } as const;
    await done(link(store, { ...ends, fromId: 'mission' }, 'owns-it'));
    await done(link(store, { ...ends, fromId: 'vision' }, 'raised-it'));
    await done(changeKind(store, 'mission', 'vision'));
    const alive = (await store.database.links.toArray()).filter((one) => !one.deletedAt);
    expect(alive).toMatchObject([{ fromId: 'vision', reason: 'raised-it' }]);
  });

  it('takes the words of the living one where its twin had been deleted', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('mission'), kept('vision', { text: 'Old words' })] });
    await done(deleteRecord(store, { table: 'findings', id: 'vision' }));
    expect(await done(changeKind(store, 'mission', 'vision'))).toBe('vision');
    const twin = await store.database.findings.get('vision');
    expect(twin).toMatchObject({ text: TEXT, kind: 'vision', clipIds: ['clip-mission'] });
    expect(twin).not.toHaveProperty('deletedAt');
  });

  it('leaves the person pointing at the finding that stays', async () => {
    const store = aStore();
    await plant(store, { findings: [kept('leader'), kept('mission')] });
    const ana = await done(
      addPerson(store, { companyId: 'company-1', name: TEXT, findingId: 'leader' }),
    );
    await done(changeKind(store, 'leader', 'mission'));
    expect(await store.database.people.get(ana)).toMatchObject({ findingId: 'mission' });
    expect(await store.database.findings.get('mission')).toMatchObject({ personId: ana });
  });

  it.each([
    ['is not there', []],
    ['was deleted', [kept('mission', { deletedAt: 1 })]],
  ])('is refused where the finding %s', async (_, findings) => {
    const store = aStore();
    if (findings.length > 0) await plant(store, { findings });
    expect(await changeKind(store, 'mission', 'vision')).toEqual({
      ok: false,
      problem: { code: 'missing', table: 'findings', id: 'mission' },
    });
  });
});
