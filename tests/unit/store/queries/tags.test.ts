import { expect, it } from 'vitest';
import { listResearch } from '@/lib/store/queries/research';
import { listTags } from '@/lib/store/queries/tags';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aFinding } from '../../../fixtures/records';

const tagged = (id: string, tags: string[], more: object = {}) =>
  aFinding({ id, tags, dedupeKey: `k-${id}`, ...more });

const world = async () => {
  const store = aStore();
  await plant(store, {
    findings: [
      tagged('a', ['Growth', 'risk'], { createdAt: 1 }),
      tagged('b', ['growth'], { createdAt: 2, collectionIds: ['visit'] }),
      tagged('c', ['growth', 'GROWTH'], { createdAt: 3 }),
      tagged('gone', ['gone'], { deletedAt: 5 }),
      tagged('elsewhere', ['theirs'], { companyId: 'company-2' }),
      aFinding({ id: 'plain', dedupeKey: 'k-plain', collectionIds: ['visit'] }),
    ],
  });
  return store;
};

it("lists a company's own tags, however spelled, the most used first", async () => {
  const { database } = await world();
  expect(await listTags(database, 'company-1')).toEqual([
    { tag: 'growth', count: 3 },
    { tag: 'risk', count: 1 },
  ]);
});

it('narrows research to a tag in every spelling, to a collection, and to both', async () => {
  const { database } = await world();
  const ids = async (filter: Parameters<typeof listResearch>[3]) =>
    (await listResearch(database, 'company-1', 9, filter)).ids;
  expect(await ids({})).toEqual(['plain', 'c', 'b', 'a']);
  expect(await ids({ tag: 'GROWTH' })).toEqual(['c', 'b', 'a']);
  expect(await ids({ collectionId: 'visit' })).toEqual(['plain', 'b']);
  expect(await ids({ tag: 'growth', collectionId: 'visit' })).toEqual(['b']);
  expect(await ids({ tag: 'nobody said this' })).toEqual([]);
});

it('counts all that the filter lets through, and reads as many as asked for', async () => {
  const { database } = await world();
  const found = await listResearch(database, 'company-1', 1, { tag: 'growth' });
  expect(found.total).toBe(3);
  expect(found.research.map(({ finding }) => finding.id)).toEqual(['c']);
});
