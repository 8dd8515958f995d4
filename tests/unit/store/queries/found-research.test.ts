import { expect, test } from 'vitest';
import { readFoundResearch } from '@/lib/store/queries/found-research';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aClip, aCompany, aFinding } from '../../../fixtures/records';

const idsFor = async (id: string) => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany()],
    clips: [aClip({ id: 'clip' })],
    findings: [
      aFinding({ id: 'quoting', clipIds: ['clip'], dedupeKey: 'a' }),
      aFinding({ id: 'gone', clipIds: ['clip'], dedupeKey: 'b', deletedAt: 1 }),
      aFinding({ id: 'other', clipIds: [], dedupeKey: 'c' }),
    ],
  });
  return (await readFoundResearch(store.database, id)).map(({ finding }) => finding.id);
};

test('a fact is found by its id', async () => {
  expect(await idsFor('other')).toEqual(['other']);
});

test('a quote is found where it is quoted', async () => {
  expect(await idsFor('clip')).toEqual(['quoting']);
});

test('what is no longer kept is not', async () => {
  expect(await idsFor('gone')).toEqual([]);
  expect(await idsFor('never there')).toEqual([]);
});
