import { describe, expect, it } from 'vitest';
import { dedupeKey, findingId } from '@/lib/domain/ids';
import { deleteRecord } from '@/lib/store/commands/delete';
import { listResearch, listUnlinked, readKept, readResearch } from '@/lib/store/queries/research';
import { aStore, done, everything, plant } from '../../../fixtures/memory-store';
import { aClip, aFinding, aLink } from '../../../fixtures/records';

const numbered = (at: number, changes = {}) =>
  aFinding({ id: `f${at}`, dedupeKey: `k${at}`, createdAt: at, clipIds: [`c${at}`], ...changes });
const clip = (at: number, changes = {}) => aClip({ id: `c${at}`, textHash: `t${at}`, ...changes });
const idsOf = (research: readonly { finding: { id: string } }[]) =>
  research.map(({ finding }) => finding.id);

describe("a company's research", () => {
  it('comes newest first, at most as much as is asked for, and says how much there is', async () => {
    const { database } = await stored();
    const { research, total } = await listResearch(database, 'company-1', 2);
    expect(idsOf(research)).toEqual(['f4', 'f3']);
    expect(total).toBe(4);
  });

  it('leaves out what was deleted, and what belongs to another company', async () => {
    const store = await stored();
    await plant(store, { findings: [numbered(9, { companyId: 'company-2' })] });
    await done(deleteRecord(store, { table: 'findings', id: 'f4' }));
    const { research, total } = await listResearch(store.database, 'company-1', 10);
    expect(idsOf(research)).toEqual(['f3', 'f2', 'f1']);
    expect(total).toBe(3);
  });

  it('comes with its quotes in their order and its accepted links', async () => {
    const store = await stored();
    await plant(store, {
      findings: [numbered(5, { clipIds: ['c2', 'c1', 'gone', 'deleted'] })],
      clips: [aClip({ id: 'deleted', textHash: 'x', deletedAt: 1 })],
      links: [
        aLink({ id: 'yes', fromId: 'f5', toId: 'ana' }),
        aLink({ id: 'perhaps', fromId: 'f5', toId: 'bo', state: 'suggested' }),
        aLink({ id: 'deleted', fromId: 'f5', toId: 'cy', deletedAt: 1 }),
        aLink({ id: 'of-another', fromId: 'f4', toId: 'ana' }),
      ],
    });
    const [newest] = (await listResearch(store.database, 'company-1', 1)).research;
    expect(newest?.clips.map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(newest?.links.map(({ id }) => id)).toEqual(['yes']);
  });

  it('counts malformed rows, does not show them, and leaves them as they are', async () => {
    const store = await stored();
    const malformed = [
      { ...numbered(7), kind: 'gossip' },
      { ...numbered(8), text: { html: '<b>' } },
      { id: 'bare', companyId: 'company-1', createdAt: 9 },
    ];
    await plant(store, { findings: malformed });
    const before = await everything(store);
    const { research, unreadable } = await listResearch(store.database, 'company-1', 4);
    expect(idsOf(research)).toEqual(['f4']);
    expect(unreadable).toBe(3);
    expect(await everything(store)).toEqual(before);
  });

  it('is still shown where a quote or a link of it is malformed', async () => {
    const store = await stored();
    await plant(store, {
      clips: [{ ...clip(4), selector: null }],
      links: [{ ...aLink({ fromId: 'f4' }), reason: 'because' }],
    });
    const [newest] = (await listResearch(store.database, 'company-1', 1)).research;
    expect(newest).toMatchObject({ finding: { id: 'f4' }, clips: [], links: [] });
  });

  it('is looked up by ids in their order, those that are there', async () => {
    const store = await stored();
    await done(deleteRecord(store, { table: 'findings', id: 'f3' }));
    const research = await readResearch(store.database, ['f4', 'gone', 'f1', 'f3']);
    expect(idsOf(research)).toEqual(['f4', 'f1']);
  });
});

describe('what is kept of a page', () => {
  const key = (text: string) => dedupeKey('mission', text);
  const statement = (text: string) => ({ filed: key(text), read: key(text) });
  const id = (text: string) => findingId('company-1', key(text));

  it('is told for each statement', async () => {
    const store = aStore();
    await plant(store, {
      findings: [
        aFinding({ id: id('One'), text: 'One', dedupeKey: key('One') }),
        aFinding({ id: id('Two'), text: 'Two', dedupeKey: key('Two'), deletedAt: 1 }),
      ],
    });
    const statements = ['One', 'Two', 'Three', 'ONE.'].map(statement);
    const kept = await readKept(store.database, 'company-1', statements);
    expect(kept.map((one) => one?.finding.text)).toEqual(['One', undefined, undefined, 'One']);
  });

  it('is not that of another company', async () => {
    const store = aStore();
    await plant(store, { findings: [aFinding({ id: id('One'), dedupeKey: key('One') })] });
    const [kept] = await readKept(store.database, 'company-2', [statement('One')]);
    expect(kept).toBeUndefined();
  });
});

describe('what is linked to nothing', () => {
  it('is neither linked, nor dismissed, nor rejected, nor deleted', async () => {
    const store = await stored();
    await plant(store, {
      findings: [numbered(5, { status: 'rejected' }), numbered(6, { deletedAt: 1 })],
      links: [
        aLink({ id: 'linked', fromId: 'f1' }),
        aLink({ id: 'no-use', fromId: 'f2', state: 'dismissed' }),
        aLink({ id: 'taken-away', fromId: 'f3', deletedAt: 1 }),
        aLink({ id: 'of-a-clip', from: 'clip', fromId: 'f4' }),
      ],
    });
    const { research, total } = await listUnlinked(store.database, 'company-1', 10);
    expect(idsOf(research)).toEqual(['f4', 'f3']);
    expect(total).toBe(2);
  });

  it('is counted also where none is asked for', async () => {
    const { database } = await stored();
    expect(await listUnlinked(database, 'company-1', 0)).toEqual({ research: [], total: 4 });
  });
});

/** Four findings of company-1 with a quote each. */
const stored = async () => {
  const store = aStore();
  await plant(store, {
    findings: [1, 3, 2, 4].map((at) => numbered(at)),
    clips: [1, 2, 3, 4].map((at) => clip(at)),
  });
  return store;
};
