import { describe, expect, it } from 'vitest';
import { deleteRecord } from '@/lib/store/commands/delete';
import { editFinding } from '@/lib/store/commands/edit-finding';
import { type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { link } from '@/lib/store/commands/link';
import { ABOUT, aKeeping, COMPANY, findingsOf, keep, PRESS } from '../../../fixtures/keepings';
import { aStore, done, everything, type TestStore } from '../../../fixtures/memory-store';

const leader = (text: string, value?: string) =>
  aKeeping({ kind: 'leader', text, ...(value && { value }) });
const alive = async (store: TestStore) =>
  (await findingsOf(store)).filter(({ deletedAt }) => deletedAt === undefined);

describe('what the person says instead', () => {
  it('stays when another page says otherwise', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, leader('Ana Ruiz', 'CFO'));
    await done(editFinding(store, id, 'value', 'Finance chief'));
    await keep(store, PRESS, leader('Ana Ruiz', 'Chief Financial Officer'));
    expect(await findingsOf(store)).toMatchObject([
      { id, value: 'Finance chief', byHand: ['value'] },
    ]);
  });

  it('stays empty when it was emptied; what nobody has touched is filled', async () => {
    const store = aStore();
    const [ana = '', bo = ''] = await keep(
      store,
      ABOUT,
      leader('Ana Ruiz', 'CFO'),
      leader('Bo Lind'),
    );
    await done(editFinding(store, ana, 'value', ''));
    await keep(store, PRESS, leader('Ana Ruiz', 'CFO'), leader('Bo Lind', 'COO'));
    const { database } = store;
    expect(await database.findings.get(ana)).not.toHaveProperty('value');
    expect(await database.findings.get(bo)).toMatchObject({ value: 'COO' });
  });

  it('is recognised on another page, and so is what it was read as', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, leader('Ana Riuz', 'CFO'));
    expect(await done(editFinding(store, id, 'text', 'Ana Ruiz'))).toBe(id);
    expect(await keep(store, PRESS, leader('Dr. Ana Ruiz', 'CFO'))).toEqual([id]);
    expect(await keep(store, ABOUT, leader('Ana Riuz', 'CFO'))).toEqual([id]);
    expect(await findingsOf(store)).toMatchObject([{ text: 'Ana Ruiz', byHand: ['text'] }]);
  });

  it('makes one of two that say the same then, with the links of both', async () => {
    const store = aStore();
    const [typo = '', ana = ''] = await keep(
      store,
      ABOUT,
      leader('Ana Riuz', 'CFO'),
      leader('Ana Ruiz'),
    );
    const ends = { from: 'finding', fromId: typo, to: 'person', toId: 'bo' } as const;
    await done(link(store, ends, 'owns-it'));
    expect(await done(editFinding(store, typo, 'text', 'Ana  Ruiz'))).toBe(ana);
    expect(await alive(store)).toMatchObject([{ id: ana, text: 'Ana  Ruiz', value: 'CFO' }]);
    const links = await store.database.links.toArray();
    expect(links.filter(({ deletedAt }) => deletedAt === undefined)).toMatchObject([
      { fromId: ana, toId: 'bo' },
    ]);
  });

  it('changes nothing when it is what was said', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, leader('Ana Ruiz'));
    const before = await everything(store);
    store.later();
    await done(editFinding(store, id, 'text', 'Ana Ruiz'));
    await done(editFinding(store, id, 'value', ''));
    expect(await everything(store)).toEqual(before);
  });

  it('cannot be nothing, nor be said of what is gone', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, leader('Ana Ruiz'));
    expect(await editFinding(store, id, 'text', ' ')).toMatchObject({
      problem: { code: 'invalid', path: 'text' },
    });
    await done(deleteRecord(store, { table: 'findings', id }));
    expect(await editFinding(store, id, 'value', 'CFO')).toMatchObject({
      problem: { code: 'missing' },
    });
  });
});

describe('what the person changed before keeping it', () => {
  const seen = { kind: 'leader', text: 'Ana Riuz', value: 'CF0' } as const;
  const byHand: Keeping['byHand'] = ['text', 'value'];
  const corrected: Keeping = { ...leader('Ana Ruiz', 'CFO'), seen, byHand };

  it('is theirs, and known by both names', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, corrected);
    expect(await findingsOf(store)).toMatchObject([{ byHand: ['text', 'value'] }]);
    expect(await keep(store, PRESS, leader('Ana Ruiz', 'Treasurer'))).toEqual([id]);
    expect(await keep(store, PRESS, leader('Ana Riuz', 'CF0'))).toEqual([id]);
    expect(await findingsOf(store)).toMatchObject([{ text: 'Ana Ruiz', value: 'CFO' }]);
  });

  it('is not what another page merely words differently', async () => {
    const store = aStore();
    const shown = leader('Dr. Ana Ruiz', 'Chief Financial Officer');
    const seenAs = { kind: 'leader', text: 'Ruiz, Ana', value: 'CFO' } as const;
    await keep(store, PRESS, { ...shown, seen: seenAs });
    await keep(store, ABOUT, shown);
    const [ana, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(ana).not.toHaveProperty('byHand');
    expect(ana).toMatchObject({ text: 'Dr. Ana Ruiz', value: 'Chief Financial Officer' });
  });

  it('meets the right words in the same press', async () => {
    const store = aStore();
    const [first, second] = await keep(store, ABOUT, corrected, leader('Ana Ruiz', 'CFO'));
    expect(first).toBe(second);
    expect(await findingsOf(store)).toHaveLength(1);
  });

  it('never takes the words of another finding from it, kept before or deleted', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, leader('Ana Ruiz', 'CFO'));
    await done(keepFindings(store, COMPANY, PRESS, [corrected]));
    expect(await findingsOf(store)).toHaveLength(2);
    await done(deleteRecord(store, { table: 'findings', id }));
    await done(keepFindings(store, COMPANY, PRESS, [{ ...corrected, seen: { text: 'A. Riuz' } }]));
    expect(await findingsOf(store)).toHaveLength(3);
  });
});
