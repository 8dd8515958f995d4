import { describe, expect, it } from 'vitest';
import { readLinkedResearch } from '@/lib/store/queries/linked-research';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aClip, aFinding, aLink } from '../../../fixtures/records';

const numbered = (at: number, changes = {}) =>
  aFinding({ id: `f${at}`, dedupeKey: `k${at}`, createdAt: at, clipIds: [`c${at}`], ...changes });
const clip = (at: number) => aClip({ id: `c${at}`, textHash: `t${at}` });
const idsOf = (research: readonly { finding: { id: string } }[]) =>
  research.map(({ finding }) => finding.id);

describe('what is linked to somebody', () => {
  it('comes for each target, the latest link first', async () => {
    const store = await stored();
    await plant(store, {
      links: [
        aLink({ id: 'a1', fromId: 'f1', toId: 'ana', createdAt: 1 }),
        aLink({ id: 'a3', fromId: 'f3', toId: 'ana', createdAt: 3 }),
        aLink({ id: 'a2', fromId: 'f2', toId: 'ana', createdAt: 2 }),
        aLink({ id: 'p1', fromId: 'f1', to: 'proposal', toId: 'plan', createdAt: 4 }),
        aLink({ id: 'gone', fromId: 'f4', toId: 'ana', deletedAt: 5 }),
        aLink({ id: 'perhaps', fromId: 'f4', toId: 'ana2', state: 'suggested' }),
        aLink({ id: 'namesake', fromId: 'f4', to: 'proposal', toId: 'ana' }),
      ],
    });
    const ends = [
      { type: 'person' as const, id: 'ana' },
      { type: 'person' as const, id: 'ana2' },
      { type: 'proposal' as const, id: 'plan' },
    ];
    const linked = await readLinkedResearch(store.database, ends, 10);
    expect([...linked].map(([id, { research }]) => [id, idsOf(research)])).toEqual([
      ['plan', ['f1']],
      ['ana', ['f3', 'f2', 'f1']],
    ]);
    expect(
      linked
        .get('plan')
        ?.research[0]?.links.map(({ id }) => id)
        .sort(),
    ).toEqual(['a1', 'p1']);
    const newest = await readLinkedResearch(store.database, ends, 2);
    expect([...newest].map(([id, { research, total }]) => [id, idsOf(research), total])).toEqual([
      ['plan', ['f1'], 1],
      ['ana', ['f3', 'f2'], 3],
    ]);
  });

  it('leaves out a finding that was deleted, though its link is still there', async () => {
    const store = await stored();
    await plant(store, {
      findings: [numbered(4, { deletedAt: 1 })],
      links: [aLink({ fromId: 'f4', toId: 'ana' })],
    });
    const linked = await readLinkedResearch(store.database, [{ type: 'person', id: 'ana' }], 10);
    expect(linked.get('ana')).toEqual({ research: [], total: 0 });
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
