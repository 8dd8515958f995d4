import { expect, it } from 'vitest';
import { dedupeKey } from '@/lib/domain/ids';
import { ABOUT, aKeeping, COMPANY, keep } from '../../../fixtures/keepings';
import { aStore, memoryEngine } from '../../../fixtures/memory-store';
import { oldDatabase } from '../../../fixtures/old-database';
import { aFinding } from '../../../fixtures/records';

/** As version 1 made them: `leader:` and the UUIDv5 of what stands behind each. */
const KEYS = {
  'dr ana ruiz': 'leader:d6dc665f-0157-5a15-b68f-87e9786becdc',
  'ana ruiz': 'leader:f22e8145-f11a-5916-bc8f-9179fc8432f2',
  'bo lind': 'leader:b0572761-caf5-5e92-8318-728d0c5bcf77',
};
const leader = (id: string, text: string, key: string) =>
  aFinding({ id, companyId: COMPANY, kind: 'leader', text, dedupeKey: key });

const upgraded = async (...findings: ReturnType<typeof leader>[]) => {
  const engine = memoryEngine();
  (await oldDatabase(engine, '0001-first', { findings })).close();
  return aStore(engine);
};
const keysOf = async (store: ReturnType<typeof aStore>) =>
  (await store.database.findings.toArray()).map((finding) => finding.dedupeKey);

it('recognises a leader who was kept with a form of address', async () => {
  const store = await upgraded(leader('ana', 'Dr. Ana Ruiz', KEYS['dr ana ruiz']));
  expect(await keysOf(store)).toEqual([dedupeKey('leader', 'Ana Ruiz')]);
  expect(await keep(store, ABOUT, aKeeping({ kind: 'leader', text: 'Ana Ruiz' }))).toEqual(['ana']);
});

it('leaves two that would be one, an edited one, and what is no leader as they are', async () => {
  const before = [
    leader('a', 'Ana Ruiz', KEYS['ana ruiz']),
    leader('b', 'Dr. Ana Ruiz', KEYS['dr ana ruiz']),
    leader('c', 'Dr. Bo Lindt', KEYS['bo lind']),
    aFinding({ id: 'd', companyId: COMPANY, text: 'Dr. Bo', dedupeKey: 'mission:some' }),
  ];
  const store = await upgraded(...before);
  expect(await store.database.findings.toArray()).toEqual(before);
});
