import { describe, expect, it } from 'vitest';
import { edit } from '@/lib/store/commands/edit';
import { findCompany, findCompanyByAddress, listCompanies } from '@/lib/store/queries/companies';
import { aStore, done, everything, plant } from '../../../fixtures/memory-store';
import { aCompany } from '../../../fixtures/records';

const company = (id: string, changes = {}) =>
  aCompany({ id, name: id, domains: [`${id}.example`], ...changes });

describe('companies', () => {
  it('come with the one touched last first', async () => {
    const store = aStore();
    await plant(store, {
      companies: [
        company('old', { updatedAt: 1 }),
        company('new', { updatedAt: 3 }),
        company('middle', { updatedAt: 2 }),
      ],
    });
    const names = async () => (await listCompanies(store.database)).rows.map(({ name }) => name);
    expect(await names()).toEqual(['new', 'middle', 'old']);
    await done(edit(store, 'companies', 'old', 'name', 'old, renamed'));
    expect(await names()).toEqual(['old, renamed', 'new', 'middle']);
  });

  it('that were deleted are not shown', async () => {
    const store = aStore();
    await plant(store, { companies: [company('gone', { deletedAt: 1 })] });
    expect(await listCompanies(store.database)).toEqual({ rows: [], unreadable: 0 });
    expect(await findCompany(store.database, 'gone')).toBeNull();
    expect(await findCompanyByAddress(store.database, 'https://gone.example/')).toBeNull();
  });

  it('that are malformed are counted, not shown, and left as they are', async () => {
    const store = aStore();
    const malformed = { ...company('odd'), departments: 'none' };
    await plant(store, { companies: [malformed, company('fine')] });
    const before = await everything(store);
    const { rows, unreadable } = await listCompanies(store.database);
    expect(rows.map(({ id }) => id)).toEqual(['fine']);
    expect(unreadable).toBe(1);
    expect(await findCompany(store.database, 'odd')).toBeNull();
    expect(await findCompanyByAddress(store.database, 'https://odd.example/')).toBeNull();
    expect(await everything(store)).toEqual(before);
  });

  it('are found by the address of their pages, at any depth below their domain', async () => {
    const store = aStore();
    await plant(store, { companies: [company('larkmoor')] });
    const find = async (address: string) =>
      (await findCompanyByAddress(store.database, address))?.id ?? null;
    expect(await find('https://larkmoor.example/')).toBe('larkmoor');
    expect(await find('https://careers.emea.larkmoor.example/jobs?id=1')).toBe('larkmoor');
    expect(await find('https://notlarkmoor.example/')).toBeNull();
    expect(await find('https://larkmoor.example.evil.test/')).toBeNull();
    expect(await find('chrome://extensions/')).toBeNull();
  });

  it.each([
    'https://boards.greenhouse.io/northwind/jobs/1',
    'https://www.linkedin.com/in/somebody',
  ])('are not found at %s, though one of them runs that site', async (address) => {
    const store = aStore();
    const domains = ['greenhouse.io', 'linkedin.com'];
    await plant(store, { companies: [company('runs-it', { domains })] });
    expect(await findCompanyByAddress(store.database, address)).toBeNull();
  });

  it('are found by the longest domain that is listed', async () => {
    const store = aStore();
    await plant(store, {
      companies: [
        company('group', { domains: ['group.example'] }),
        company('child', { domains: ['child.group.example'] }),
      ],
    });
    const find = async (address: string) =>
      (await findCompanyByAddress(store.database, address))?.id ?? null;
    expect(await find('https://www.child.group.example/')).toBe('child');
    expect(await find('https://www.group.example/')).toBe('group');
  });
});
