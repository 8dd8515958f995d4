import { expect, it } from 'vitest';
import { readRemindedRounds } from '@/lib/store/queries/reminded-rounds';
import { aStore, plant } from '../../../fixtures/memory-store';
import { aCompany, anOpportunity, aPerson, aRound } from '../../../fixtures/records';

it('are those of open roles at companies that were not put away, with the names of who was promised what', async () => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany(), aCompany({ id: 'away', archivedAt: 1 })],
    opportunities: [
      anOpportunity(),
      anOpportunity({ id: 'closed', stage: 'closed' }),
      anOpportunity({ id: 'put-away', companyId: 'away' }),
    ],
    people: [aPerson()],
    rounds: [
      aRound({ commitments: [{ id: 'one', text: 'Send the deck', toPersonId: 'person-1' }] }),
      aRound({ id: 'deleted', deletedAt: 1 }),
      aRound({ id: 'of-closed', opportunityId: 'closed' }),
      aRound({ id: 'of-away', opportunityId: 'put-away' }),
      aRound({ id: 'of-nobody', opportunityId: 'gone' }),
    ],
  });
  const rounds = await readRemindedRounds(store.database);
  expect(rounds.map(({ round, company }) => [round.id, company.id])).toEqual([
    ['round-1', 'company-1'],
  ]);
  expect(rounds[0]?.people.get('person-1')).toBe(aPerson().name);
});
