import { expect, test } from 'vitest';
import { proposeFor } from '@/lib/store/commands/propose-for';
import { aStore, done, everything, plant } from '../../../fixtures/memory-store';
import {
  anObjective,
  anObstacle,
  anOpportunity,
  aParticipant,
  aPerson,
  aRound,
} from '../../../fixtures/records';

const world = {
  opportunities: [anOpportunity()],
  rounds: [aRound()],
  people: [
    aPerson({ id: 'chief', level: 9 }),
    aPerson({ id: 'peer', level: 3 }),
    aPerson({ id: 'founder', level: 10 }),
  ],
  participants: [
    aParticipant({ id: 'p1', personId: 'peer' }),
    aParticipant({ id: 'p2', personId: 'chief' }),
  ],
  objectives: [anObjective({ id: 'renewals', text: 'Keep nine of ten', statedByIds: ['peer'] })],
  obstacles: [
    anObstacle({
      id: 'misses',
      text: 'Silent misses',
      objectiveIds: ['renewals'],
      statedByIds: [],
    }),
  ],
};

test('answers an objective, for who stated it and for the highest who attends', async () => {
  const store = aStore();
  await plant(store, world);
  const id = await done(proposeFor(store, 'company-1', { table: 'objectives', id: 'renewals' }));
  expect(await store.database.proposals.get(id)).toMatchObject({
    title: 'Keep nine of ten',
    opportunityId: 'opportunity-1',
    objectiveIds: ['renewals'],
    obstacleIds: [],
    audienceIds: ['peer', 'chief'],
    stage: 'idea',
  });
});

test('answers an obstacle and the objectives it stands in the way of', async () => {
  const store = aStore();
  await plant(store, world);
  const id = await done(proposeFor(store, 'company-1', { table: 'obstacles', id: 'misses' }));
  expect(await store.database.proposals.get(id)).toMatchObject({
    objectiveIds: ['renewals'],
    obstacleIds: ['misses'],
    audienceIds: ['chief'],
  });
});

test('is refused for an objective that is gone, with nothing stored', async () => {
  const store = aStore();
  await plant(store, { opportunities: [anOpportunity()] });
  const before = await everything(store);
  expect(
    await proposeFor(store, 'company-1', { table: 'objectives', id: 'renewals' }),
  ).toMatchObject({ ok: false, problem: { code: 'missing' } });
  expect(await everything(store)).toEqual(before);
});
