import { describe, expect, it } from 'vitest';
import { deleteRecord } from '@/lib/store/commands/delete';
import { removeRequirement, restoreRequirement } from '@/lib/store/commands/remove-requirement';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aKeyPoint, anOpportunity } from '../../../fixtures/records';

const travel = { id: 'travel', kind: 'must', text: 'Travels', rank: 'b' } as const;

const world = async () => {
  const store = aStore();
  const requirements = [{ ...travel, id: 'plans', text: 'Plans', rank: 'a' }, travel];
  const role = anOpportunity({ requirements });
  await plant(store, {
    opportunities: [role],
    keyPoints: [
      aKeyPoint({ id: 'said', requirementId: travel.id, interpretation: 'Two days a month' }),
      aKeyPoint({ id: 'other', requirementId: 'plans' }),
    ],
  });
  const about = async (id: string) => (await store.database.keyPoints.get(id))?.requirementId;
  const listed = async () =>
    (await store.database.opportunities.get(role.id))?.requirements.map(({ id }) => id);
  return { store, role, about, listed };
};

describe('a requirement that is deleted', () => {
  it('leaves what people said of it, no longer about anything', async () => {
    const { store, role, about, listed } = await world();
    expect(await done(removeRequirement(store, role.id, travel.id))).toEqual(['said']);
    expect(await listed()).toEqual(['plans']);
    expect(await about('said')).toBeUndefined();
    expect((await store.database.keyPoints.get('said'))?.interpretation).toBe('Two days a month');
    expect(await about('other')).toBe('plans');
  });

  it('comes back under its own id, where it stood, with what was said of it', async () => {
    const { store, role, about, listed } = await world();
    const left = await done(removeRequirement(store, role.id, travel.id));
    await done(restoreRequirement(store, role.id, travel, left));
    expect(await listed()).toEqual(['plans', 'travel']);
    expect(await about('said')).toBe('travel');
  });

  it('does not bring back a key point that was deleted meanwhile', async () => {
    const { store, role } = await world();
    const left = await done(removeRequirement(store, role.id, travel.id));
    await done(deleteRecord(store, { table: 'keyPoints', id: 'said' }));
    await done(restoreRequirement(store, role.id, travel, left));
    const row = await store.database.keyPoints.get('said');
    expect(row?.deletedAt).toBeDefined();
    expect(row?.requirementId).toBeUndefined();
  });
});
