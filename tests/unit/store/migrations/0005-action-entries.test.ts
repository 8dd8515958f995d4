import { expect, it } from 'vitest';
import { aStore, memoryEngine } from '../../../fixtures/memory-store';
import { oldDatabase } from '../../../fixtures/old-database';
import { anAccomplishment } from '../../../fixtures/records';

const upgraded = async (id: string, actions: unknown) => {
  const engine = memoryEngine();
  const story = { ...anAccomplishment({ id }), actions };
  (await oldDatabase(engine, '0004-without-www', { accomplishments: [story] })).close();
  const [row] = await aStore(engine).database.accomplishments.toArray();
  return row?.actions;
};

it('keeps what was done, in order, each with an id of its own', async () => {
  const entries = await upgraded('story', ['Counted', 'Wrote it down', 'Counted']);
  expect(entries?.map(({ text }) => text)).toEqual(['Counted', 'Wrote it down', 'Counted']);
  expect(new Set(entries?.map(({ id }) => id)).size).toBe(3);
  const ranks = entries?.map(({ rank }) => rank) ?? [];
  expect(ranks).toEqual([...ranks].sort());
});

it('arrives at the same ids on another device, and at others in another story', async () => {
  const idsOf = async (story: string) =>
    (await upgraded(story, ['Counted', 'Counted']))?.map(({ id }) => id);
  expect(await idsOf('story')).toEqual(await idsOf('story'));
  expect(await idsOf('story')).not.toEqual(await idsOf('other'));
});

it('leaves what has no actions, and what is none, as it is', async () => {
  expect(await upgraded('story', [])).toEqual([]);
  expect(await upgraded('story', undefined)).toBeUndefined();
  expect(await upgraded('story', [7, 'Counted'])).toMatchObject([7, { text: 'Counted' }]);
});
