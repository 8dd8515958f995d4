import { describe, expect, it } from 'vitest';
import { addAliases, addLinkedIn } from '@/lib/store/commands/know-company';
import { findCompanyByAddress } from '@/lib/store/queries/companies';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aCompany } from '../../../fixtures/records';

const ABOUT = 'https://www.larkmoor.example/about';
const LINKEDIN = 'https://de.linkedin.com/company/larkmoor-boats/about/?trk=x';

const aStoreWith = async (changes = {}) => {
  const store = aStore();
  const larkmoor = { id: 'l', name: 'Larkmoor', domains: ['larkmoor.example'], aliases: [] };
  await plant(store, { companies: [aCompany({ ...larkmoor, ...changes })] });
  return store;
};
const aliasesIn = async (store: ReturnType<typeof aStore>) =>
  (await store.database.companies.get('l'))?.aliases;

describe('names of a company', () => {
  it('that its own pages have for it are kept beside the one the person gave', async () => {
    const store = await aStoreWith();
    const seen = [
      { address: ABOUT, name: 'Larkmoor Boats Ltd' },
      { address: 'https://larkmoor.example/de/', name: 'LARKMOOR BOATS LTD' },
      { address: 'https://shop.larkmoor.example/?utm_source=x', name: 'larkmoor' },
    ];
    await done(addAliases(store, 'l', seen));
    await done(addAliases(store, 'l', seen));
    expect(await aliasesIn(store)).toEqual(['Larkmoor Boats Ltd']);
    expect((await store.database.companies.get('l'))?.name).toBe('Larkmoor');
  });

  it.each([
    'https://dailyharbour.example/larkmoor-opens-yard',
    'https://www.reuters.com/larkmoor',
    'https://www.linkedin.com/in/jane-doe/',
    'about:blank',
  ])('are not what %s is called', async (address) => {
    const store = await aStoreWith();
    await done(addAliases(store, 'l', [{ address, name: 'Daily Harbour' }]));
    expect(await aliasesIn(store)).toEqual([]);
  });

  it('are not given to a company that is deleted or was never there', async () => {
    const store = await aStoreWith({ deletedAt: 1 });
    await done(addAliases(store, 'l', [{ address: ABOUT, name: 'Larkmoor Boats' }]));
    await done(addAliases(store, 'nobody', [{ address: ABOUT, name: 'Larkmoor Boats' }]));
    expect(await aliasesIn(store)).toEqual([]);
    expect(await store.database.companies.count()).toBe(1);
  });
});

describe('a page on LinkedIn', () => {
  it('belongs to the company it was said to be of, in every language and tab', async () => {
    const store = await aStoreWith();
    expect(await findCompanyByAddress(store.database, LINKEDIN)).toBeNull();
    await done(addLinkedIn(store, 'l', LINKEDIN));
    for (const address of [LINKEDIN, 'https://www.linkedin.com/company/Larkmoor-Boats/people/'])
      expect((await findCompanyByAddress(store.database, address))?.id).toBe('l');
    const another = 'https://www.linkedin.com/company/harrow/';
    expect(await findCompanyByAddress(store.database, another)).toBeNull();
  });

  it('that the person entered stays, and a profile is no company', async () => {
    const own = 'https://www.linkedin.com/company/larkmoor-group/';
    const store = await aStoreWith({ linkedinUrl: own });
    await done(addLinkedIn(store, 'l', LINKEDIN));
    expect((await store.database.companies.get('l'))?.linkedinUrl).toBe(own);
    const open = await aStoreWith();
    await done(addLinkedIn(open, 'l', 'https://www.linkedin.com/in/jane-doe/'));
    expect((await open.database.companies.get('l'))?.linkedinUrl).toBeUndefined();
  });
});
