import { expect, it } from 'vitest';
import { readLongClosed } from '@/lib/store/queries/long-closed';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aCompany, anOpportunity, FIXTURE_NOW } from '../../../fixtures/records';

const DAY = 24 * 60 * 60 * 1_000;
const role = (id: string, days: number, changes: object = {}) =>
  anOpportunity({
    id,
    title: id,
    stage: 'closed',
    updatedAt: FIXTURE_NOW - days * DAY,
    ...changes,
  });

it('names what was closed over a month ago, the longest first, and nothing else', async () => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany(), aCompany({ id: 'gone', deletedAt: FIXTURE_NOW })],
    opportunities: [
      role('fresh', 29),
      role('old', 31),
      role('older', 90),
      role('open', 90, { stage: 'interviewing' }),
      role('deleted', 90, { deletedAt: FIXTURE_NOW }),
      role('of a company that is gone', 90, { companyId: 'gone' }),
    ],
  });
  const closed = await readLongClosed(store.database, FIXTURE_NOW);
  expect(closed.map((one) => one.role)).toEqual(['older', 'old']);
});
