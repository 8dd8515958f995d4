import { expect, test } from 'vitest';
import { readMatchingFindings } from '@/lib/store/queries/matching-findings';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aFinding } from '../../../fixtures/records';

const fact = (id: string, text: string, changes = {}) =>
  aFinding({ id, text, dedupeKey: id, ...changes });

test('offers standing facts that share most with a text, the best first', async () => {
  const store = aStore();
  await plant(store, {
    findings: [
      fact('far', 'The office has a garden'),
      fact('one', 'Meters are read at night'),
      fact('two', 'Meters are mirrored before the contract'),
      fact('refused', 'Meters mirrored before contract', { status: 'rejected' }),
      fact('elsewhere', 'Meters mirrored before contract', { companyId: 'another' }),
    ],
  });
  const found = await readMatchingFindings(
    store.database,
    'company-1',
    'Meter data may be mirrored before the contract',
    5,
  );
  expect(found.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(
    await readMatchingFindings(store.database, 'company-1', 'meters mirrored', 1),
  ).toHaveLength(1);
});

test('a text about nothing finds nothing', async () => {
  const store = aStore();
  await plant(store, { findings: [fact('one', 'Meters are read at night')] });
  expect(await readMatchingFindings(store.database, 'company-1', 'is it the', 5)).toEqual([]);
});
