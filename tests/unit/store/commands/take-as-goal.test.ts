import { expect, it } from 'vitest';
import { takeAsObjective, takeAsObstacle } from '@/lib/store/commands/take-as-goal';
import { listPublished } from '@/lib/store/queries/published';
import { aStore, done, plant } from '@/tests/fixtures/memory-store';
import { aFinding } from '@/tests/fixtures/records';

const role = { companyId: 'company-1', opportunityId: 'opportunity-1' };

it.each([
  [
    'revenue',
    'Margin 20 % -> 25 %',
    { kind: 'revenue', currentState: '20 %', targetState: '25 %' },
  ],
  ['target-state', 'First in Europe', { kind: 'other', targetState: 'First in Europe' }],
  ['current-state', 'Six desks', { kind: 'other', currentState: 'Six desks' }],
] as const)('takes a fact of kind %s with what it says', async (kind, text, says) => {
  const store = aStore();
  const finding = aFinding({ kind, text });
  const id = await done(takeAsObjective(store, role, finding));
  expect(await store.database.objectives.get(id)).toMatchObject({
    text,
    status: 'published',
    ...says,
  });
  const links = await store.database.links.toArray();
  expect(links).toMatchObject([{ fromId: finding.id, to: 'objective', toId: id, by: 'user' }]);
});

it('takes a challenge as an obstacle', async () => {
  const store = aStore();
  const id = await done(takeAsObstacle(store, role, aFinding({ kind: 'challenge', text: 'Few' })));
  expect(await store.database.obstacles.get(id)).toMatchObject({ text: 'Few', objectiveIds: [] });
});

it('offers only what stands, is about goals and is not taken yet, a few of each kind', async () => {
  const store = aStore();
  const one = (id: string, changes: Parameters<typeof aFinding>[0]) =>
    aFinding({ id, dedupeKey: id, kind: 'revenue', ...changes });
  await plant(store, {
    findings: [
      one('a', {}),
      one('b', {}),
      one('taken', {}),
      one('rejected', { status: 'rejected' }),
      one('deleted', { deletedAt: 1 }),
      one('mission', { kind: 'mission' }),
      one('challenge', { kind: 'challenge' }),
    ],
  });
  const offered = async (limit: number) =>
    (await listPublished(store.database, 'company-1', limit, new Set(['taken']))).map(
      ({ finding }) => finding.id,
    );
  expect(await offered(4)).toEqual(['a', 'b', 'challenge']);
  expect(await offered(1)).toEqual(['a', 'challenge']);
});
