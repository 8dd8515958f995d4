import { describe, expect, it } from 'vitest';
import { deleteRecord, deleteRecords } from '@/lib/store/commands/delete';
import { deleteAgain, purgeRecords, restoreRecords } from '@/lib/store/commands/trash';
import { intend } from '@/lib/store/intent';
import { listResearch } from '@/lib/store/queries/research';
import { writeIntents } from '@/lib/store/write';
import { done, everything, plant } from '../../../fixtures/memory-store';
import { aCompany, aPerson } from '../../../fixtures/records';
import { alive, entries, ref, world } from './a-trash';

const COMPANY = 'Larkmoor Instruments';

describe('a deleted finding', () => {
  it('takes the quotes along that nothing else rests on, and brings them back', async () => {
    const store = await world();
    const before = (await alive(store)).sort();
    await done(deleteRecord(store, ref('findings', 'one')));
    expect(before.filter((id) => id === 'own-1' || id === 'one' || id === 'link-1')).toHaveLength(
      3,
    );
    expect(await alive(store)).not.toEqual(expect.arrayContaining(['one']));
    expect(await alive(store)).not.toContain('own-1');
    expect(await alive(store)).not.toContain('link-1');
    expect(await alive(store)).toContain('shared');
    expect(await entries(store)).toEqual([[COMPANY, 'About one', { clips: 1, links: 1 }]]);
    store.later();
    await done(restoreRecords(store, [ref('findings', 'one')]));
    expect((await alive(store)).sort()).toEqual(before);
    expect(await entries(store)).toEqual([]);
  });

  it('comes back with a quote that went later, with the other finding', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    store.later();
    await done(deleteRecord(store, ref('findings', 'two')));
    expect(await alive(store)).not.toContain('shared');
    await done(restoreRecords(store, [ref('findings', 'one')]));
    expect(await alive(store)).toEqual(expect.arrayContaining(['one', 'own-1', 'shared']));
    expect(await alive(store)).not.toContain('own-2');
  });

  it('takes no quote from another that was deleted, when it goes for good', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    store.later();
    await done(deleteRecord(store, ref('findings', 'two')));
    await done(purgeRecords(store, [ref('findings', 'two')]));
    await done(restoreRecords(store, [ref('findings', 'one')]));
    const { research } = await listResearch(store.database, 'company-1', 9);
    expect(research.map(({ clips }) => clips.map(({ id }) => id))).toEqual([['own-1', 'shared']]);
  });

  it('of a company that was deleted later brings the company back', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    store.later();
    await done(deleteRecord(store, ref('companies', 'company-1')));
    expect((await entries(store)).map(([, words]) => words)).toEqual([COMPANY, 'About one']);
    await done(restoreRecords(store, [ref('findings', 'one')]));
    expect(await entries(store)).toEqual([]);
    expect(await alive(store)).toEqual(
      expect.arrayContaining(['company-1', 'opportunity-1', 'one', 'link-1']),
    );
  });

  it('comes back without the person it was for; the link waits in the trash with them', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('people', 'person-1')));
    store.later();
    await done(deleteRecord(store, ref('findings', 'one')));
    await done(restoreRecords(store, [ref('findings', 'one')]));
    const links = async () =>
      (await listResearch(store.database, 'company-1', 9)).research.flatMap((one) => one.links);
    expect(await links()).toEqual([]);
    await done(restoreRecords(store, [ref('people', 'person-1')]));
    expect((await links()).map(({ id }) => id)).toEqual(['link-1']);
  });
});

describe('a link whose finding was deleted before its person', () => {
  it('is not shown while the person is in the trash, and is there again with them', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    store.later();
    await done(deleteRecord(store, ref('people', 'person-1')));
    const links = async () =>
      (await listResearch(store.database, 'company-1', 9)).research.flatMap((one) => one.links);
    await done(restoreRecords(store, [ref('findings', 'one')]));
    expect(await links()).toEqual([]);
    await done(restoreRecords(store, [ref('people', 'person-1')]));
    expect((await links()).map(({ id }) => id)).toEqual(['link-1']);
  });
});

describe('the trash', () => {
  it('is a list by company, newest first, of what was pressed and not of what went along', async () => {
    const store = await world();
    await plant(store, {
      companies: [aCompany({ id: 'company-2', name: 'Northwind', domains: [] })],
      people: [aPerson({ id: 'theirs', companyId: 'company-2', name: 'Bo' })],
    });
    await done(deleteRecord(store, ref('people', 'theirs')));
    store.later();
    await done(deleteRecord(store, ref('proposals', 'proposal-1')));
    store.later();
    await done(deleteRecords(store, [ref('findings', 'one'), ref('findings', 'two')]));
    expect(await entries(store)).toEqual([
      [COMPANY, 'About one', { clips: 2, links: 1 }],
      [COMPANY, 'About two', { clips: 2 }],
      [COMPANY, 'Answer every service call within the hour', {}],
      ['Northwind', 'Bo', {}],
    ]);
  });

  it('lists a company with what hung on it as one', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('companies', 'company-1')));
    expect(await entries(store)).toEqual([
      [
        COMPANY,
        COMPANY,
        { opportunities: 1, people: 1, proposals: 1, findings: 2, clips: 3, links: 1 },
      ],
    ]);
  });

  it('does not list a link that was taken away, and lists what a schema does not know', async () => {
    const store = await world();
    await done(writeIntents(store, [intend.delete('links', 'link-1')]));
    await plant(store, { findings: [{ id: 'odd', companyId: 'company-1', kind: 7 }] });
    await done(deleteRecord(store, ref('findings', 'odd')));
    expect(await entries(store)).toEqual([[COMPANY, '', {}]]);
    await done(restoreRecords(store, [ref('findings', 'odd')]));
    expect(await alive(store)).toContain('odd');
  });

  it('brings back many in one write, and takes that back', async () => {
    const store = await world();
    await done(deleteRecords(store, [ref('findings', 'one'), ref('people', 'person-1')]));
    const before = (await alive(store)).sort();
    store.later();
    const back = await done(
      restoreRecords(store, [ref('findings', 'one'), ref('people', 'person-1')]),
    );
    expect(await entries(store)).toEqual([]);
    await done(deleteAgain(store, back));
    expect((await alive(store)).sort()).toEqual(before);
  });

  it('brings nothing back that is not in it', async () => {
    const store = await world();
    const before = await everything(store);
    expect(await done(restoreRecords(store, [ref('findings', 'one')]))).toEqual([]);
    expect(await done(purgeRecords(store, [ref('findings', 'one')]))).toBe(0);
    expect(await everything(store)).toEqual(before);
  });
});
