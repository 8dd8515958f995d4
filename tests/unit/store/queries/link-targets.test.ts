import { describe, expect, it } from 'vitest';
import { readLinkTargets } from '@/lib/store/queries/link-targets';
import { findPerson, findProposal } from '@/lib/store/queries/owner';
import { aStore, everything, plant } from '../../../fixtures/memory-store';
import { anOpportunity, aPerson, aProposal, aRound } from '../../../fixtures/records';

describe('whom and what to link to', () => {
  it('are the people to meet by weight, then the proposals in the order they were made', async () => {
    const store = aStore();
    await plant(store, {
      opportunities: [anOpportunity()],
      rounds: [aRound()],
      people: [
        aPerson({ id: 'junior', level: 2 }),
        aPerson({ id: 'chief', level: 9 }),
        aPerson({ id: 'decides', level: 8, hiringRoles: ['decision-maker'] }),
        aPerson({ id: 'not-met', level: 10, hiringRoles: ['leader'] }),
        aPerson({ id: 'deleted', level: 10, deletedAt: 1 }),
        aPerson({ id: 'elsewhere', level: 10, companyId: 'company-2' }),
      ],
      proposals: [
        aProposal({ id: 'second', createdAt: 2 }),
        aProposal({ id: 'first', createdAt: 1 }),
        aProposal({ id: 'deleted', deletedAt: 1 }),
        aProposal({ id: 'elsewhere', opportunityId: 'other' }),
      ],
    });
    const targets = await readLinkTargets(store.database, 'company-1');
    expect(targets.people.map(({ id }) => id)).toEqual(['decides', 'chief', 'junior']);
    expect(targets.proposals.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(targets.opportunities.map(({ id }) => id)).toEqual(['opportunity-1']);
    expect(targets.rounds.map(({ id }) => id)).toEqual(['round-1']);
    expect(targets.unreadable).toBe(0);
  });

  it('do not include those of a role that was deleted', async () => {
    const store = aStore();
    await plant(store, {
      opportunities: [anOpportunity({ deletedAt: 1 })],
      rounds: [aRound()],
      proposals: [aProposal()],
    });
    const targets = await readLinkTargets(store.database, 'company-1');
    expect([targets.rounds, targets.proposals]).toEqual([[], []]);
  });

  it('leave out malformed rows of any table, say how many, and leave them as they are', async () => {
    const store = aStore();
    await plant(store, {
      opportunities: [{ ...anOpportunity(), stage: 'dreaming' }],
      rounds: [{ ...aRound(), ordinal: 'second' }],
      people: [{ ...aPerson(), level: 99 }, aPerson({ id: 'fine' })],
      proposals: [{ ...aProposal(), steps: [{}] }, aProposal({ id: 'fine' })],
    });
    const before = await everything(store);
    const targets = await readLinkTargets(store.database, 'company-1');
    expect(targets.unreadable).toBe(4);
    expect(targets.people.map(({ id }) => id)).toEqual(['fine']);
    expect(targets.proposals.map(({ id }) => id)).toEqual(['fine']);
    expect(await everything(store)).toEqual(before);
  });
});

describe('one of them', () => {
  it('is found with the company it is for', async () => {
    const store = aStore();
    await plant(store, {
      opportunities: [anOpportunity()],
      people: [aPerson()],
      proposals: [aProposal(), aProposal({ id: 'orphan', opportunityId: 'gone' })],
    });
    expect((await findPerson(store.database, 'person-1'))?.companyId).toBe('company-1');
    expect((await findProposal(store.database, 'proposal-1'))?.companyId).toBe('company-1');
    expect(await findProposal(store.database, 'orphan')).toBeNull();
    expect(await findProposal(store.database, 'nothing')).toBeNull();
    expect(await findPerson(store.database, 'nobody')).toBeNull();
  });
});
