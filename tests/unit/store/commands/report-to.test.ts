import { expect, test } from 'vitest';
import { reportTo } from '@/lib/store/commands/report-to';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aPerson } from '../../../fixtures/records';

const three = async () => {
  const store = aStore();
  await plant(store, { people: ['a', 'b', 'c'].map((id) => aPerson({ id })) });
  const above = async (id: string) => (await store.database.people.get(id))?.reportsToId;
  return { store, above };
};

test('draws a line and takes it away', async () => {
  const { store, above } = await three();
  await done(reportTo(store, 'b', 'a'));
  expect(await above('b')).toBe('a');
  await done(reportTo(store, 'b', undefined));
  expect(await above('b')).toBeUndefined();
});

test.each([
  ['oneself', 'a', 'a'],
  ['somebody two lines below', 'a', 'c'],
])('refuses a line to %s and changes nothing', async (_, from, to) => {
  const { store, above } = await three();
  await done(reportTo(store, 'b', 'a'));
  await done(reportTo(store, 'c', 'b'));
  expect(await reportTo(store, from, to)).toEqual({ ok: false, problem: { code: 'ring' } });
  expect(await above('a')).toBeUndefined();
});

test('a line of somebody who was deleted makes no ring', async () => {
  const { store, above } = await three();
  await plant(store, { people: [aPerson({ id: 'b', reportsToId: 'a', deletedAt: 1 })] });
  await done(reportTo(store, 'a', 'b'));
  expect(await above('a')).toBe('b');
});
