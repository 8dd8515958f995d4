import { describe, expect, it, vi } from 'vitest';
import { addRecord } from '@/lib/store/commands/add-record';
import { edit } from '@/lib/store/commands/edit';
import { link } from '@/lib/store/commands/link';
import { startCompany } from '@/lib/store/commands/start-company';
import { listCompanies } from '@/lib/store/queries/companies';
import { readPlan } from '@/lib/store/queries/plan';
import { watch } from '@/lib/store/watch';
import { aStore, done } from '../../fixtures/memory-store';

const larkmoor = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'A role' };
const names = (store: ReturnType<typeof aStore>) => async () =>
  (await listCompanies(store.database)).rows.map(({ name }) => name);

describe('a watched query', () => {
  it('answers at once, and again after each commit that touches what it read', async () => {
    const store = aStore();
    const seen: string[][] = [];
    const stop = watch(names(store), { next: (value) => seen.push(value), error: () => {} });
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    const id = await done(startCompany(store, larkmoor));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Larkmoor']));
    await done(edit(store, 'companies', id, 'name', 'Larkmoor Ltd'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Larkmoor Ltd']));
    stop();
    await done(edit(store, 'companies', id, 'name', 'Unheard'));
    expect(seen.at(-1)).toEqual(['Larkmoor Ltd']);
  });

  it('hears of what it read last, too: a link of a plan', async () => {
    const store = aStore();
    const company = await done(startCompany(store, larkmoor));
    const [role] = await store.database.opportunities.toArray();
    const wanted = { opportunityId: role?.id ?? '', text: 'Patience' };
    const toId = await done(addRecord(store, 'keyPoints', wanted));
    const fromId = await done(addRecord(store, 'accomplishments', { title: 'Waited' }));
    const seen: (number | undefined)[] = [];
    const stop = watch(() => readPlan(store.database, company, 0), {
      next: (plan) => seen.push(plan?.links.length),
      error: () => {},
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await done(link(store, { from: 'accomplishment', fromId, to: 'keyPoint', toId }, 'proves'));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    stop();
  });

  it('never shows what was refused', async () => {
    const store = aStore();
    const seen: string[][] = [];
    const stop = watch(names(store), { next: (value) => seen.push(value), error: () => {} });
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    expect(await startCompany(store, { ...larkmoor, name: '   ' })).toMatchObject({ ok: false });
    await done(startCompany(store, { ...larkmoor, domain: 'other.example', name: 'Other' }));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Other']));
    expect(seen.flat()).not.toContain('   ');
    stop();
  });

  it('says when the database was closed under it', async () => {
    const store = aStore();
    const error = vi.fn();
    await store.database.open();
    store.database.close();
    const stop = watch(names(store), { next: () => {}, error });
    await vi.waitFor(() => expect(error).toHaveBeenCalled());
    stop();
  });
});
