import { expect, it } from 'vitest';
import { listCompaniesByRound } from '@/lib/store/queries/companies-by-round';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aCompany, anOpportunity, aRound, FIXTURE_NOW } from '../../../fixtures/records';

const company = (id: string, changes = {}) =>
  aCompany({ id, name: id, domains: [`${id}.example`], ...changes });

it('companies come by their next interview, then the one touched last', async () => {
  const store = aStore();
  const ids = ['silent', 'later', 'soon', 'over', 'called-off'];
  const roleOf = (id: string) => ({ opportunityId: `role-${id}` });
  await plant(store, {
    companies: ids.map((id, updatedAt) => company(id, { updatedAt })),
    opportunities: ids.map((id) => anOpportunity({ id: `role-${id}`, companyId: id })),
    rounds: [
      aRound({ ...roleOf('later'), id: 'r1', startsAt: FIXTURE_NOW + 9_000_000 }),
      aRound({ ...roleOf('soon'), id: 'r2', startsAt: FIXTURE_NOW + 60_000 }),
      aRound({ ...roleOf('over'), id: 'r3', startsAt: FIXTURE_NOW - 9_000_000 }),
      aRound({ ...roleOf('called-off'), id: 'r4', startsAt: FIXTURE_NOW, deletedAt: 1 }),
    ],
  });
  const { rows } = await listCompaniesByRound(store.database, FIXTURE_NOW);
  expect(rows.map(({ id }) => id)).toEqual(['soon', 'later', 'called-off', 'over', 'silent']);
});
