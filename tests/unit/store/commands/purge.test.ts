import { describe, expect, it } from 'vitest';
import { TRASH_MS } from '@/lib/domain/base';
import { deleteRecord } from '@/lib/store/commands/delete';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { startCompany } from '@/lib/store/commands/start-company';
import { purgeOld, purgeRecords, restoreRecords } from '@/lib/store/commands/trash';
import { intend } from '@/lib/store/intent';
import { listResearch } from '@/lib/store/queries/research';
import { writeIntents } from '@/lib/store/write';
import { aStore, done, everything, plant } from '../../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../../fixtures/records';
import { alive, entries, finding, ref, world } from './a-trash';

describe('what is deleted for good', () => {
  it('leaves an id and that it is gone, and nothing brings it back', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('companies', 'company-1')));
    store.later();
    expect(await done(purgeRecords(store, [ref('companies', 'company-1')]))).toBe(10);
    const at = FIXTURE_NOW;
    const { id, ...left } = { ...(await store.database.findings.get('one')) };
    expect([id, left]).toEqual([
      'one',
      { deletedAt: at, purgedAt: at + 1_000, updatedAt: at + 1_000 },
    ]);
    expect(JSON.stringify(await everything(store))).not.toMatch(/About|Ines|Larkmoor/);
    await done(writeIntents(store, [intend.restore('findings', 'one')]));
    expect(await alive(store)).toEqual([]);
    expect(await entries(store)).toEqual([]);
  });

  it('can be kept anew, as if it never had been', async () => {
    const store = aStore();
    const start = () =>
      done(startCompany(store, { name: 'Acme', domain: 'acme.example', roleTitle: 'Role' }));
    const page = {
      url: 'https://acme.example/',
      canonicalUrl: 'https://acme.example/',
      origin: 'https://acme.example',
    };
    const keep = (company: string, value: string) =>
      done(
        keepFindings(store, company, { ...page, capturedAt: store.now() }, [
          {
            kind: 'product',
            text: 'Anvil',
            value,
            selector: { exact: 'Anvil', prefix: '', suffix: '' },
            clipKind: 'element',
            confidence: 'high',
            reader: 'html',
          },
        ]),
      );
    const company = await start();
    const [id] = await keep(company, 'Old words');
    await done(deleteRecord(store, ref('companies', company)));
    await done(purgeRecords(store, [ref('companies', company)]));
    store.later();
    expect(await start()).toBe(company);
    expect(await keep(company, 'New words')).toEqual([id]);
    const { research, unreadable } = await listResearch(store.database, company, 9);
    expect(unreadable).toBe(0);
    expect(
      research.map((one) => [one.finding.value, one.finding.createdAt, one.clips.length]),
    ).toEqual([['New words', store.now(), 1]]);
    expect(research[0]?.finding).not.toHaveProperty('purgedAt');
  });

  it('goes by itself after 30 days, and not a moment before', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    store.later(TRASH_MS);
    expect(await done(purgeOld(store))).toBe(0);
    expect(await entries(store)).toHaveLength(1);
    store.later(1);
    expect(await entries(store)).toEqual([]);
    expect(await done(purgeOld(store))).toBe(3);
    expect(await done(purgeOld(store))).toBe(0);
    expect(await alive(store)).toEqual(expect.arrayContaining(['two', 'own-2', 'shared']));
  });

  it('after 30 days keeps the quote that a younger deletion waits for', async () => {
    const store = await world();
    await done(deleteRecord(store, ref('findings', 'one')));
    await done(deleteRecord(store, ref('findings', 'two')));
    await plant(store, {
      findings: [finding('young', ['shared'], { deletedAt: FIXTURE_NOW + TRASH_MS })],
    });
    store.later(TRASH_MS + 1);
    expect(await done(purgeOld(store))).toBe(5);
    await done(restoreRecords(store, [ref('findings', 'young')]));
    expect((await alive(store)).filter((id) => id === 'young' || id === 'shared')).toHaveLength(2);
  });

  it('goes in steps where it is much', { timeout: 60_000 }, async () => {
    const store = aStore();
    const many = Array.from({ length: 2_300 }, (_, at) => finding(`f${at}`, [], { deletedAt: 1 }));
    await plant(store, { findings: many });
    expect(await done(purgeOld(store))).toBe(2_300);
  });
});
