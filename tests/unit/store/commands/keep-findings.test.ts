import { describe, expect, it } from 'vitest';
import { dedupeKey, findingId } from '@/lib/domain/ids';
import type { SourcePage } from '@/lib/domain/source-page';
import { changeKind } from '@/lib/store/commands/change-kind';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { clipKindOf, type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { readKept } from '@/lib/store/queries/research';
import { withoutAnswer, withoutRoom } from '../../../fixtures/failing-disk';
import { aStore, done, everything, memoryEngine } from '../../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../../fixtures/records';

const COMPANY = 'company-1';
const about: SourcePage = {
  url: 'https://www.larkmoor.example/about?ref=mail',
  canonicalUrl: 'https://www.larkmoor.example/about',
  origin: 'https://www.larkmoor.example',
  title: 'About us',
  capturedAt: FIXTURE_NOW,
};
const press: SourcePage = {
  ...about,
  url: 'https://www.larkmoor.example/press',
  canonicalUrl: 'https://www.larkmoor.example/press',
};

const MISSION = 'We make measuring simple for every laboratory.';
const aKeeping = (changes: Partial<Keeping> = {}): Keeping => ({
  kind: 'mission',
  text: MISSION,
  selector: { exact: MISSION, prefix: '', suffix: '' },
  clipKind: 'element',
  confidence: 'high',
  reader: 'html',
  ruleId: 'mission/labelled',
  ...changes,
});
const keep = (store: ReturnType<typeof aStore>, page: SourcePage, ...keepings: Keeping[]) =>
  done(keepFindings(store, COMPANY, page, keepings));
const findings = (store: ReturnType<typeof aStore>) => store.database.findings.toArray();

describe('keeping', () => {
  it('stores the statement, and its quote with the address, title and time of the page', async () => {
    const store = aStore();
    const [id] = await keep(store, about, aKeeping());
    const [finding] = await findings(store);
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
      ...about,
      companyId: COMPANY,
      selector: { exact: MISSION },
      seenState: 'present',
      lastSeenAt: FIXTURE_NOW,
    });
  });

  it('twice is keeping once', async () => {
    const store = aStore();
    const first = await keep(store, about, aKeeping());
    const before = await everything(store);
    store.later();
    expect(await keep(store, about, aKeeping())).toEqual(first);
    expect(await everything(store)).toEqual(before);
  });

  it('the same words from a second page adds a second source to the one finding', async () => {
    const store = aStore();
    await keep(store, about, aKeeping());
    await keep(store, press, aKeeping({ text: `  ${MISSION.toUpperCase()} ` }));
    const [finding, ...more] = await findings(store);
    expect(more).toEqual([]);
    expect(finding?.text).toBe(MISSION);
    expect(finding?.clipIds).toHaveLength(2);
    const clips = await store.database.clips.bulkGet(finding?.clipIds ?? []);
    expect(clips.map((clip) => clip?.canonicalUrl)).toEqual([
      about.canonicalUrl,
      press.canonicalUrl,
    ]);
  });

  it('notes when a quote was last seen, and nothing else about it', async () => {
    const store = aStore();
    await keep(store, about, aKeeping());
    const [before] = await store.database.clips.toArray();
    store.later();
    const again = { ...about, title: 'A new title', capturedAt: FIXTURE_NOW + 5 };
    await keep(store, again, aKeeping({ clipKind: 'meta' }));
    expect(await store.database.clips.toArray()).toEqual([
      { ...before, lastSeenAt: FIXTURE_NOW + 5, updatedAt: store.now() },
    ]);
  });

  it('never overwrites words that the person has edited since', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, about, aKeeping());
    await done(edit(store, 'findings', id, 'text', 'Measuring, made simple.'));
    await done(edit(store, 'findings', id, 'ownWords', 'They simplify.'));
    await keep(store, press, aKeeping());
    expect(await findings(store)).toMatchObject([
      { id, text: 'Measuring, made simple.', ownWords: 'They simplify.' },
    ]);
  });

  it('brings a deleted finding back, with the words of now', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, about, aKeeping());
    await done(deleteRecord(store, { table: 'findings', id }));
    const now = aKeeping({ text: MISSION.replace('laboratory', 'LABORATORY') });
    expect(await keep(store, about, now)).toEqual([id]);
    const [finding, ...more] = await findings(store);
    expect(more).toEqual([]);
    expect(finding?.text).toBe(now.text);
    expect(finding).not.toHaveProperty('deletedAt');
  });

  it('takes several statements of one page at once, also when two say the same', async () => {
    const store = aStore();
    const ids = await keep(store, about, aKeeping(), aKeeping(), aKeeping({ kind: 'vision' }));
    expect(ids[0]).toBe(ids[1]);
    expect(await findings(store)).toHaveLength(2);
  });

  it('from two surfaces at the same time makes one finding', async () => {
    const engine = memoryEngine();
    const [popup, panel] = [aStore(engine), aStore(engine)];
    await Promise.all([keep(popup, about, aKeeping()), keep(panel, press, aKeeping())]);
    const [finding, ...more] = await findings(popup);
    expect(more).toEqual([]);
    expect(finding?.clipIds).toHaveLength(2);
  });

  it('keeps one leader whose title differs from page to page', async () => {
    const store = aStore();
    const leader = { kind: 'leader', text: 'Jane A. Doe' } as const;
    await keep(store, about, aKeeping({ ...leader, value: 'Chief Executive' }));
    await keep(store, press, aKeeping({ ...leader, text: 'Jane Doe', value: 'Founder' }));
    const [leaderFound, ...more] = await findings(store);
    expect(more).toEqual([]);
    expect(leaderFound).toMatchObject({ text: 'Jane A. Doe', value: 'Chief Executive' });
    expect(leaderFound?.clipIds).toHaveLength(2);
  });

  it('keeps the same words of two companies apart', async () => {
    const store = aStore();
    await keep(store, about, aKeeping());
    await done(keepFindings(store, 'company-2', press, [aKeeping()]));
    expect(await findings(store)).toHaveLength(2);
  });
});

describe('a statement the person changed before keeping it', () => {
  const read = { text: MISSION };
  const edited = aKeeping({ text: 'Simple measuring.', seen: read });
  const refiled = aKeeping({ kind: 'vision', seen: { kind: 'mission', ...read } });
  const keys = (kind: 'mission' | 'vision') => {
    const key = dedupeKey(kind, MISSION);
    return { filed: key, read: key };
  };

  it('is stored in the words of the person', async () => {
    const store = aStore();
    await keep(store, about, edited);
    expect(await findings(store)).toMatchObject([{ text: 'Simple measuring.' }]);
    expect(await store.database.clips.toArray()).toMatchObject([{ selector: { exact: MISSION } }]);
  });

  it.each([
    ['its words', edited],
    ['its kind', refiled],
  ])('is recognised on the next reading after a change of %s', async (_, keeping) => {
    const store = aStore();
    const [id] = await keep(store, about, keeping);
    const [known] = await readKept(store.database, COMPANY, [keys('mission')]);
    expect(known?.finding.id).toBe(id);
    expect(await keep(store, press, aKeeping())).toEqual([id]);
    expect(await findings(store)).toMatchObject([{ text: keeping.text, kind: keeping.kind }]);
  });

  it('is also recognised where another page gives it the kind the person chose', async () => {
    const store = aStore();
    const [id] = await keep(store, about, refiled);
    const [known] = await readKept(store.database, COMPANY, [keys('vision')]);
    expect(known?.finding.id).toBe(id);
    expect(await keep(store, press, aKeeping({ kind: 'vision' }))).toEqual([id]);
  });

  it('does not collide with the same words under the other kind on the same page', async () => {
    const store = aStore();
    const [one, other] = await keep(store, about, refiled, aKeeping({ kind: 'vision' }));
    expect(one).toBe(other);
    expect(await findings(store)).toHaveLength(1);
  });
});

describe('a finding that was filed under another kind after it was kept', () => {
  it.each(['mission', 'vision'] as const)(
    'is recognised when a page is read as %s',
    async (kind) => {
      const store = aStore();
      const [id = ''] = await keep(store, about, aKeeping());
      await done(changeKind(store, id, 'vision'));
      expect(await keep(store, press, aKeeping({ kind }))).toEqual([id]);
      expect(await findings(store)).toMatchObject([{ id, kind: 'vision' }]);
    },
  );

  it('comes back under the kind of now when it had been deleted', async () => {
    const store = aStore();
    const [id = ''] = await keep(store, about, aKeeping());
    await done(changeKind(store, id, 'vision'));
    await done(deleteRecord(store, { table: 'findings', id }));
    expect(await keep(store, about, aKeeping())).toEqual([id]);
    const [finding] = await findings(store);
    expect(finding).toMatchObject({ kind: 'mission', dedupeKey: dedupeKey('mission', MISSION) });
  });

  it('and deleted gives its place to a living one of the same words', async () => {
    const store = aStore();
    const [vision = ''] = await keep(store, about, aKeeping({ kind: 'vision' }));
    await done(deleteRecord(store, { table: 'findings', id: vision }));
    const [mission = ''] = await keep(store, about, aKeeping());
    await done(changeKind(store, mission, 'values'));
    expect(await keep(store, about, aKeeping())).toEqual([mission]);
    expect(await keep(store, about, aKeeping({ kind: 'vision' }))).toEqual([vision]);
  });
});

describe('keeping on a failing disk', () => {
  it.each(['clips', 'findings'])('without room for %s is all undone', async (table) => {
    const store = aStore();
    await keep(store, about, aKeeping());
    const before = await everything(store);
    store.database.close();
    store.database.use(withoutRoom(table));
    await store.database.open();
    const kept = await keepFindings(store, COMPANY, press, [
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
    expect(await keepFindings(store, COMPANY, about, [aKeeping()])).toEqual({
      ok: false,
      problem: { code: 'refused' },
    });
    const fresh = aStore(engine);
    expect(await everything(fresh)).toEqual({});
    expect(await keep(fresh, about, aKeeping())).toEqual([
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
