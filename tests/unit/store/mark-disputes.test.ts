import { describe, expect, it } from 'vitest';
import { changeKind } from '@/lib/store/commands/change-kind';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { editFinding } from '@/lib/store/commands/edit-finding';
import { type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import {
  keepAll,
  preferFinding,
  takeBackKeepAll,
  takeBackVerdict,
} from '@/lib/store/commands/settle-dispute';
import { intend } from '@/lib/store/intent';
import { readDisputes } from '@/lib/store/queries/disputes';
import { listUnlinked } from '@/lib/store/queries/research';
import { writeIntents } from '@/lib/store/write';
import { withoutRoom } from '../../fixtures/failing-disk';
import { ABOUT, aKeeping, COMPANY, findingsOf, keep, PRESS } from '../../fixtures/keepings';
import {
  aStore,
  done,
  everything,
  memoryEngine,
  type TestStore,
} from '../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../fixtures/records';

const leader = (text: string, value: string, changes: Partial<Keeping> = {}) =>
  aKeeping({
    kind: 'leader',
    text,
    value,
    selector: { exact: `${text}\n${value}`, prefix: '', suffix: '' },
    ...changes,
  });
const ANA = leader('Ana Ruiz', 'CEO');
const BO = leader('Bo Lind', 'Chief Executive Officer');

const statuses = async (store: TestStore) =>
  Object.fromEntries((await findingsOf(store)).map(({ text, status }) => [text, status]));

/** Two pages, two chief executives. */
const twoChiefs = async () => {
  const store = aStore();
  const [ana = ''] = await keep(store, ABOUT, ANA);
  const [bo = ''] = await keep(store, PRESS, BO);
  return { store, ana, bo };
};

describe('two people with one singular title', () => {
  it('are kept side by side and both disputed, in the write that keeps the second', async () => {
    const { store } = await twoChiefs();
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'disputed', 'Bo Lind': 'disputed' });
  });

  it('are when one page names both', async () => {
    const store = aStore();
    await keep(store, ABOUT, ANA, BO, leader('Cy Ode', 'CFO'));
    expect(await statuses(store)).toEqual({
      'Ana Ruiz': 'disputed',
      'Bo Lind': 'disputed',
      'Cy Ode': 'accepted',
    });
  });

  it('are when two surfaces keep one each at the same time', async () => {
    const engine = memoryEngine();
    const [popup, panel] = [aStore(engine), aStore(engine)];
    await Promise.all([keep(popup, ABOUT, ANA), keep(panel, PRESS, BO)]);
    expect(Object.values(await statuses(popup))).toEqual(['disputed', 'disputed']);
  });

  it('are told with their sources, the one said last first', async () => {
    const store = aStore();
    await keep(store, { ...ABOUT, pageDate: '2021-03-01' }, ANA);
    await keep(store, { ...PRESS, pageDate: '2026-10-01' }, BO);
    const [dispute, ...more] = await readDisputes(store.database, COMPANY);
    expect(more).toEqual([]);
    expect(dispute?.topic).toBe('chief-executive');
    expect(dispute?.sides.map(({ finding, clips }) => [finding.text, clips[0]?.url])).toEqual([
      ['Bo Lind', PRESS.url],
      ['Ana Ruiz', ABOUT.url],
    ]);
  });

  it('are not when they are one person, who has two sources then', async () => {
    const store = aStore();
    await keep(store, ABOUT, leader('Dr. Ana M. Ruíz', 'CEO'));
    await keep(store, PRESS, leader('Ruiz, Ana', 'Chief Executive Officer'));
    const [ana, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(ana).toMatchObject({ text: 'Dr. Ana M. Ruíz', status: 'accepted' });
    expect(ana?.clipIds).toHaveLength(2);
  });

  it('are not when they lead two companies', async () => {
    const store = aStore();
    await keep(store, ABOUT, ANA);
    await done(keepFindings(store, 'company-2', PRESS, [BO]));
    expect(Object.values(await statuses(store))).toEqual(['accepted', 'accepted']);
  });

  it('are not half marked on a full disk', async () => {
    const store = aStore();
    await keep(store, ABOUT, ANA);
    const before = await everything(store);
    store.database.close();
    store.database.use(withoutRoom('findings'));
    await store.database.open();
    expect(await keepFindings(store, COMPANY, PRESS, [BO])).toMatchObject({ ok: false });
    expect(await everything(store)).toEqual(before);
  });

  it('marking leaves the time of the last change as it was', async () => {
    const store = aStore();
    await keep(store, ABOUT, ANA);
    store.later();
    await keep(store, PRESS, BO);
    const changed = (await findingsOf(store)).map(({ text, updatedAt }) => [text, updatedAt]);
    expect(Object.fromEntries(changed)).toEqual({
      'Ana Ruiz': FIXTURE_NOW,
      'Bo Lind': FIXTURE_NOW + 1_000,
    });
  });
});

describe('a dispute ends', () => {
  it('when one is deleted, and begins again when that is undone', async () => {
    const { store, bo } = await twoChiefs();
    const refs = await done(deleteRecord(store, { table: 'findings', id: bo }));
    expect(await statuses(store)).toMatchObject({ 'Ana Ruiz': 'accepted' });
    await done(undelete(store, refs));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'disputed', 'Bo Lind': 'disputed' });
  });

  it('when one is edited into another title', async () => {
    const { store, bo } = await twoChiefs();
    await done(editFinding(store, bo, 'value', 'Chair'));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'accepted', 'Bo Lind': 'accepted' });
  });

  it('when one is edited into the other person: the two are one, with both sources', async () => {
    const { store, ana, bo } = await twoChiefs();
    expect(await done(editFinding(store, bo, 'text', 'Ana Ruiz'))).toBe(ana);
    const alive = (await findingsOf(store)).filter(({ deletedAt }) => deletedAt === undefined);
    expect(alive).toMatchObject([{ id: ana, text: 'Ana Ruiz', status: 'accepted' }]);
    expect(alive[0]?.clipIds).toHaveLength(2);
  });

  it('when one is filed under another kind', async () => {
    const { store, bo } = await twoChiefs();
    await done(changeKind(store, bo, 'other'));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'accepted', 'Bo Lind': 'accepted' });
  });

  it('when the person says which is right: the other stays, set aside, until that is taken back', async () => {
    const { store, ana, bo } = await twoChiefs();
    const setAside = await done(preferFinding(store, ana, [ana, bo]));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'accepted', 'Bo Lind': 'outdated' });
    expect(await readDisputes(store.database, COMPANY)).toEqual([]);
    const { research } = await listUnlinked(store.database, COMPANY, 9);
    expect(research.map(({ finding }) => finding.id)).toEqual([ana]);
    await done(takeBackVerdict(store, setAside));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'disputed', 'Bo Lind': 'disputed' });
  });

  it('and what was set aside stays so when a page says it again', async () => {
    const { store, ana, bo } = await twoChiefs();
    await done(preferFinding(store, ana, [ana, bo]));
    await keep(store, ABOUT, BO);
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'accepted', 'Bo Lind': 'outdated' });
  });

  it('when the person says that both are right, for these two and nobody else', async () => {
    const { store, ana, bo } = await twoChiefs();
    await done(keepAll(store, [ana, bo]));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'accepted', 'Bo Lind': 'accepted' });
    await keep(store, PRESS, leader('Cy Ode', 'CEO'));
    expect(Object.values(await statuses(store))).toEqual(['disputed', 'disputed', 'disputed']);
    await done(deleteRecord(store, { table: 'findings', id: ana }));
    expect(await statuses(store)).toMatchObject({ 'Bo Lind': 'disputed', 'Cy Ode': 'disputed' });
  });

  it('and that they both hold can be taken back', async () => {
    const { store, ana, bo } = await twoChiefs();
    await done(keepAll(store, [ana, bo]));
    await done(takeBackKeepAll(store, [ana, bo]));
    expect(await statuses(store)).toEqual({ 'Ana Ruiz': 'disputed', 'Bo Lind': 'disputed' });
  });
});

it('what says it is disputed and is not, is put right by the next write that touches it', async () => {
  const store = aStore();
  const [id = ''] = await keep(store, ABOUT, aKeeping());
  await done(writeIntents(store, [intend.set('findings', id, 'status', 'disputed')]));
  expect(await findingsOf(store)).toMatchObject([{ status: 'accepted' }]);
});

it('two figures for one year are disputed; a third that agrees with one of them joins', async () => {
  const store = aStore();
  const revenue = (text: string) =>
    aKeeping({ kind: 'revenue', text, selector: { exact: text, prefix: '', suffix: '' } });
  await keep(
    store,
    ABOUT,
    revenue('Revenue 2025: €12 million'),
    revenue('Revenue 2024: €9 million'),
  );
  await keep(store, PRESS, revenue('In 2025 revenue was €18 million'));
  expect(Object.values(await statuses(store)).sort()).toEqual(['accepted', 'disputed', 'disputed']);
});
