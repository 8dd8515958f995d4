import { describe, expect, it } from 'vitest';
import { companyId, opportunityId } from '@/lib/domain/ids';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { planRound } from '@/lib/store/commands/plan-round';
import { addDomain, removeDomain, startCompany } from '@/lib/store/commands/start-company';
import { aStore, done, memoryEngine, plant } from '../../../fixtures/memory-store';
import { anOpportunity, aRound } from '../../../fixtures/records';

const larkmoor = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'A role' };
const start = (store: ReturnType<typeof aStore>, changes = {}) =>
  done(startCompany(store, { ...larkmoor, ...changes }));

describe('starting a company', () => {
  it('gives it one role to prepare for', async () => {
    const store = aStore();
    const id = await start(store);
    expect(await store.database.companies.toArray()).toMatchObject([
      { id, name: 'Larkmoor', domains: ['larkmoor.example'] },
    ]);
    expect(await store.database.opportunities.toArray()).toMatchObject([
      { companyId: id, title: 'A role', stage: 'interviewing' },
    ]);
  });

  it('gives two devices the same company and the same role', async () => {
    const stores = [aStore(), aStore()];
    const ids = await Promise.all(stores.map((store) => start(store)));
    expect(ids).toEqual([companyId('larkmoor.example'), companyId('larkmoor.example')]);
    for (const store of stores)
      expect(await store.database.opportunities.toCollection().primaryKeys()).toEqual([
        opportunityId(ids[0] ?? ''),
      ]);
  });

  it('twice is starting it once, and its name stays the one the person gave', async () => {
    const engine = memoryEngine();
    const [popup, panel] = [aStore(engine), aStore(engine)];
    const id = await start(popup);
    await done(edit(popup, 'companies', id, 'name', 'Larkmoor Ltd'));
    await Promise.all([start(popup), start(panel, { name: 'larkmoor.example' })]);
    expect(await popup.database.companies.toArray()).toMatchObject([{ id, name: 'Larkmoor Ltd' }]);
    expect(await popup.database.opportunities.count()).toBe(1);
  });

  it('on another site of a company that is there is that company', async () => {
    const store = aStore();
    const id = await start(store);
    await done(addDomain(store, id, 'larkmoor.test'));
    expect(await start(store, { domain: 'larkmoor.test' })).toBe(id);
    expect(await store.database.companies.count()).toBe(1);
  });

  it('on a site that was taken away from a company makes another company', async () => {
    const store = aStore();
    const first = await start(store);
    await done(removeDomain(store, first, 'larkmoor.example'));
    const second = await start(store, { name: 'Another' });
    expect(second).not.toBe(first);
    expect(await store.database.companies.get(second)).toMatchObject({
      name: 'Another',
      domains: ['larkmoor.example'],
    });
  });

  it('after it was deleted brings it back, with the name of now', async () => {
    const store = aStore();
    const id = await start(store);
    await done(deleteRecord(store, { table: 'companies', id }));
    expect(await start(store, { name: 'Larkmoor again' })).toBe(id);
    const [back] = await store.database.companies.toArray();
    expect(back).toMatchObject({ name: 'Larkmoor again' });
    expect(back).not.toHaveProperty('deletedAt');
    const [role] = await store.database.opportunities.toArray();
    expect(role).not.toHaveProperty('deletedAt');
  });

  it('without a site gives each its own id', async () => {
    const store = aStore();
    const { domain: _, ...unsited } = larkmoor;
    const ids = [
      await done(startCompany(store, unsited)),
      await done(startCompany(store, unsited)),
    ];
    expect(new Set(ids).size).toBe(2);
  });

  it('lets a domain count towards one company only', async () => {
    const store = aStore();
    const first = await start(store);
    const second = await start(store, { domain: 'other.example' });
    await done(addDomain(store, second, 'larkmoor.example'));
    expect((await store.database.companies.get(first))?.domains).toEqual([]);
    expect((await store.database.companies.get(second))?.domains).toEqual([
      'other.example',
      'larkmoor.example',
    ]);
  });
});

describe('what belongs to the role', () => {
  it('is the oldest that is still open', async () => {
    const store = aStore();
    await plant(store, {
      opportunities: [
        anOpportunity({ id: 'a-new', createdAt: 3 }),
        anOpportunity({ id: 'closed', createdAt: 1, stage: 'closed' }),
        anOpportunity({ id: 'deleted', createdAt: 1, deletedAt: 5 }),
        anOpportunity({ id: 'open', createdAt: 2 }),
        anOpportunity({ id: 'foreign', createdAt: 0, companyId: 'company-2' }),
      ],
    });
    const id = await done(addProposal(store, 'company-1', 'Answer first'));
    expect(await store.database.proposals.get(id)).toMatchObject({
      opportunityId: 'open',
      title: 'Answer first',
      stage: 'idea',
    });
  });

  it('is a closed one where no other is left', async () => {
    const store = aStore();
    await plant(store, { opportunities: [anOpportunity({ id: 'closed', stage: 'closed' })] });
    const id = await done(addProposal(store, 'company-1', 'Answer first'));
    expect(await store.database.proposals.get(id)).toMatchObject({ opportunityId: 'closed' });
  });

  it('is refused for a company without a role', async () => {
    const refused = {
      ok: false,
      problem: { code: 'missing', table: 'opportunities', id: 'company-1' },
    };
    const store = aStore();
    expect(await addProposal(store, 'company-1', 'Answer first')).toEqual(refused);
    expect(await planRound(store, 'company-1', { kind: 'panel', format: 'video' })).toEqual(
      refused,
    );
  });
});

describe('planning a round', () => {
  const ordinals = async (store: ReturnType<typeof aStore>, ...planned: { ordinal?: number }[]) => {
    for (const one of planned)
      await done(planRound(store, 'company-1', { kind: 'panel', format: 'video', ...one }));
    const rounds = await store.database.rounds.toArray();
    return rounds.filter((round) => !round.deletedAt).map((round) => round.ordinal);
  };
  const withRole = async () => {
    const store = aStore();
    await plant(store, { opportunities: [anOpportunity()] });
    return store;
  };

  it('starts with the second, which people are called back for, and counts on', async () => {
    expect(await ordinals(await withRole(), {}, {}, {})).toEqual([2, 3, 4]);
  });

  it('takes the number the person gives, and counts on from the highest', async () => {
    expect(await ordinals(await withRole(), { ordinal: 1 }, {}, { ordinal: 7 }, {})).toEqual([
      1, 2, 7, 8,
    ]);
  });

  it('does not count deleted rounds, nor those of another role', async () => {
    const store = await withRole();
    await plant(store, {
      rounds: [
        aRound({ id: 'deleted', ordinal: 5, deletedAt: 1 }),
        aRound({ id: 'foreign', ordinal: 6, opportunityId: 'other' }),
      ],
    });
    expect(new Set(await ordinals(store, {}))).toEqual(new Set([2, 6]));
  });

  it('keeps its time and the zone it was agreed in', async () => {
    const store = await withRole();
    const when = { startsAt: 1_795_000_000_000, tz: 'Europe/Berlin' };
    const id = await done(
      planRound(store, 'company-1', { kind: 'final', format: 'onsite', ...when }),
    );
    expect(await store.database.rounds.get(id)).toMatchObject({ ...when, kind: 'final' });
  });
});
