import { describe, expect, it } from 'vitest';
import { dedupeKey, findingId } from '@/lib/domain/ids';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { clipKindOf, keepFindings } from '@/lib/store/commands/keep-findings';
import { withoutAnswer, withoutRoom } from '../../../fixtures/failing-disk';
import {
  ABOUT,
  aKeeping,
  COMPANY,
  findingsOf,
  keep,
  MISSION,
  PRESS,
} from '../../../fixtures/keepings';
import { aStore, done, everything, memoryEngine, plant } from '../../../fixtures/memory-store';
import { aCompany, FIXTURE_NOW } from '../../../fixtures/records';

describe('keeping', () => {
  it('takes back in what was set aside, with the words it had', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, aKeeping());
    await done(edit(store, 'findings', id, 'status', 'rejected'));
    await done(edit(store, 'findings', id, 'ownWords', 'Mine'));
    await keep(store, ABOUT, aKeeping());
    expect(await findingsOf(store)).toMatchObject([{ id, status: 'accepted', ownWords: 'Mine' }]);
  });

  it('stores the statement, and its quote with the address, title and time of the page', async () => {
    const store = aStore();
    const [id] = await keep(store, ABOUT, aKeeping());
    const [finding] = await findingsOf(store);
    const [clip] = await store.database.clips.toArray();
    expect(finding).toMatchObject({
      id,
      companyId: COMPANY,
      kind: 'mission',
      text: MISSION,
      status: 'accepted',
      clipIds: [clip?.id],
      ruleId: 'mission/labelled',
    });
    expect(clip).toMatchObject({
      ...ABOUT,
      companyId: COMPANY,
      selector: { exact: MISSION },
      seenState: 'present',
      lastSeenAt: FIXTURE_NOW,
    });
  });

  it('stores of when the statement is, where its source says so', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping({ asOf: '2026-09' }));
    await keep(store, ABOUT, aKeeping({ text: 'Undated.' }));
    const dates = (await findingsOf(store)).map(({ text, asOf }) => [text, asOf]);
    expect(Object.fromEntries(dates)).toEqual({ [MISSION]: '2026-09', 'Undated.': undefined });
  });

  it('files a leader under the department, which the company gains once', async () => {
    const store = aStore();
    await plant(store, { companies: [aCompany({ id: COMPANY, departments: [] })] });
    const leader = aKeeping({ kind: 'leader', text: 'Jane Doe', department: 'Sales' });
    await keep(store, ABOUT, leader);
    await keep(
      store,
      PRESS,
      leader,
      aKeeping({ kind: 'leader', text: 'Max Roe', department: 'SALES' }),
    );
    const company = await store.database.companies.get(COMPANY);
    expect(company?.departments).toMatchObject([{ name: 'Sales' }]);
    const [{ id } = { id: '' }] = company?.departments ?? [];
    expect((await findingsOf(store)).map(({ departmentId }) => departmentId)).toEqual([id, id]);
  });

  it('twice is keeping once', async () => {
    const store = aStore();
    const first = await keep(store, ABOUT, aKeeping());
    const before = await everything(store);
    store.later();
    expect(await keep(store, ABOUT, aKeeping())).toEqual(first);
    expect(await everything(store)).toEqual(before);
  });

  it('the same words from a second page adds a second source to the one finding', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    await keep(store, PRESS, aKeeping({ text: `  ${MISSION.toUpperCase()} ` }));
    const [finding, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(finding?.text).toBe(MISSION);
    expect(finding?.clipIds).toHaveLength(2);
    const clips = await store.database.clips.bulkGet(finding?.clipIds ?? []);
    expect(clips.map((clip) => clip?.canonicalUrl)).toEqual([
      ABOUT.canonicalUrl,
      PRESS.canonicalUrl,
    ]);
  });

  it('notes when a quote was last seen, and nothing else about it', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    const [before] = await store.database.clips.toArray();
    store.later();
    const again = { ...ABOUT, title: 'A new title', capturedAt: FIXTURE_NOW + 5 };
    await keep(store, again, aKeeping({ clipKind: 'meta' }));
    expect(await store.database.clips.toArray()).toEqual([
      { ...before, lastSeenAt: FIXTURE_NOW + 5, updatedAt: store.now() },
    ]);
  });

  it('never overwrites words that the person has edited since', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, aKeeping());
    await done(edit(store, 'findings', id, 'text', 'Measuring, made simple.'));
    await done(edit(store, 'findings', id, 'ownWords', 'They simplify.'));
    await keep(store, PRESS, aKeeping());
    expect(await findingsOf(store)).toMatchObject([
      { id, text: 'Measuring, made simple.', ownWords: 'They simplify.' },
    ]);
  });

  it('brings a deleted finding back, with the words of now', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, ABOUT, aKeeping());
    await done(deleteRecord(store, { table: 'findings', id }));
    const now = aKeeping({ text: MISSION.replace('laboratory', 'LABORATORY') });
    expect(await keep(store, ABOUT, now)).toEqual([id]);
    const [finding, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(finding?.text).toBe(now.text);
    expect(finding).not.toHaveProperty('deletedAt');
  });

  it('takes several statements of one page at once, also when two say the same', async () => {
    const store = aStore();
    const ids = await keep(store, ABOUT, aKeeping(), aKeeping(), aKeeping({ kind: 'vision' }));
    expect(ids[0]).toBe(ids[1]);
    expect(await findingsOf(store)).toHaveLength(2);
  });

  it('from two surfaces at the same time makes one finding', async () => {
    const engine = memoryEngine();
    const [popup, panel] = [aStore(engine), aStore(engine)];
    await Promise.all([keep(popup, ABOUT, aKeeping()), keep(panel, PRESS, aKeeping())]);
    const [finding, ...more] = await findingsOf(popup);
    expect(more).toEqual([]);
    expect(finding?.clipIds).toHaveLength(2);
  });

  it('keeps one leader whose title differs from page to page', async () => {
    const store = aStore();
    const leader = { kind: 'leader', text: 'Jane A. Doe' } as const;
    await keep(store, ABOUT, aKeeping({ ...leader, value: 'Chief Executive' }));
    await keep(store, PRESS, aKeeping({ ...leader, text: 'Jane Doe', value: 'Founder' }));
    const [leaderFound, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(leaderFound).toMatchObject({ text: 'Jane A. Doe', value: 'Chief Executive' });
    expect(leaderFound?.clipIds).toHaveLength(2);
  });

  it('keeps the same words of two companies apart', async () => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    await done(keepFindings(store, 'company-2', PRESS, [aKeeping()]));
    expect(await findingsOf(store)).toHaveLength(2);
  });
});

describe('keeping on a failing disk', () => {
  it.each(['clips', 'findings'])('without room for %s is all undone', async (table) => {
    const store = aStore();
    await keep(store, ABOUT, aKeeping());
    const before = await everything(store);
    store.database.close();
    store.database.use(withoutRoom(table));
    await store.database.open();
    const kept = await keepFindings(store, COMPANY, PRESS, [
      aKeeping(),
      aKeeping({ kind: 'vision', text: 'Other' }),
    ]);
    expect(kept).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await everything(store)).toEqual(before);
  });

  it('that does not answer ends in a refusal, and keeping again works after all', async () => {
    const engine = memoryEngine();
    const store = { ...aStore(engine), answerWithinMs: 60 };
    store.database.use(withoutAnswer('findings'));
    expect(await keepFindings(store, COMPANY, ABOUT, [aKeeping()])).toEqual({
      ok: false,
      problem: { code: 'refused' },
    });
    const fresh = aStore(engine);
    expect(await everything(fresh)).toEqual({});
    expect(await keep(fresh, ABOUT, aKeeping())).toEqual([
      findingId(COMPANY, dedupeKey('mission', MISSION)),
    ]);
  });
});

describe('the part of the page a candidate comes from', () => {
  it.each([
    ['jsonld', 'jsonld'],
    ['meta', 'meta'],
    ['html', 'element'],
    ['linkedin', 'element'],
  ] as const)('is for %s called %s', (reader, kind) => {
    expect(clipKindOf(reader)).toBe(kind);
  });
});
