import { TABLES } from '@/lib/domain/base';
import type { RecordRef } from '@/lib/store/queries/companions';
import { readTrash } from '@/lib/store/queries/trash';
import { aStore, plant, type TestStore } from '../../../fixtures/memory-store';
import {
  aClip,
  aCompany,
  aFinding,
  aLink,
  anOpportunity,
  aPerson,
  aProposal,
} from '../../../fixtures/records';

// What the tests of trash and purge delete, and how they look at what is left.

export const finding = (id: string, clipIds: string[], more: object = {}) =>
  aFinding({ id, clipIds, text: `About ${id}`, dedupeKey: `k-${id}`, ...more });
export const clip = (id: string) => aClip({ id, textHash: `hash-${id}`, companyId: 'company-1' });
export const ref = (table: RecordRef['table'], id: string): RecordRef => ({ table, id });

/** `one` and `two` share the quote `shared`; each has one of its own; `one` is for the person. */
export const world = async () => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany()],
    opportunities: [anOpportunity()],
    people: [aPerson()],
    proposals: [aProposal()],
    findings: [finding('one', ['own-1', 'shared']), finding('two', ['own-2', 'shared'])],
    clips: [clip('own-1'), clip('own-2'), clip('shared')],
    links: [aLink({ fromId: 'one' })],
  });
  return store;
};

export const alive = async (store: TestStore) => {
  const names: string[] = [];
  for (const table of TABLES)
    for (const row of await store.database.table(table).toArray())
      if (row.deletedAt === undefined) names.push(row.id);
  return names;
};

export const entries = async (store: TestStore) => {
  const { companies } = await readTrash(store.database, store.now());
  return companies.flatMap(({ name, entries: own }) =>
    own.map(({ words, along }) => [name, words, Object.fromEntries(along)]),
  );
};
